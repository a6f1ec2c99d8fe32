import { type Box, height } from '../model/geometry.ts';
import type { Run } from '../model/run.ts';
import { isSpace } from '../prose/script.ts';
import { unitWidth } from './character-width.ts';
import type { PlacedText } from './placed-text.ts';
import { foldRadicals } from './radicals.ts';
import { SOFT_HYPHEN } from './soft-hyphen.ts';

/** A gap within a run that is no word space: at least so many ems, and so many times its others. */
const GUTTER_EM = 0.9;
const GUTTER_RATIO = 3;
/** Or, where there are no others to compare, so many ems. */
const GUTTER_ALONE_EM = 2.5;
/** So many gaps tell what is usual in a run. */
const GAPS_MIN = 3;
/** Where a file steps back by this much, it draws over what it drew: shadow text. */
const STEP_BACK_EM = 0.5;
/** A baseline that rises by more than this share of its length is no line of text across the page. */
const SLOPE_MAX = 0.1;
/** So many characters of a run tell its em. */
const SAMPLE = 200;

/**
 * The runs of a coordinate file's texts, in its order. A text is one run, or more where it jumps,
 * across a gutter or back over itself; one without a place is put under the run before it. Spaces
 * at the ends are left out, so that a box holds what can be seen.
 */
export function runsOfPlaced(texts: readonly PlacedText[]): Run[] {
  const runs: Run[] = [];
  for (const placed of texts) {
    const text = foldRadicals(placed.text) + (hasDroppedHyphen(placed) ? SOFT_HYPHEN : '');
    if (placed.corners) {
      for (const run of runsAt(text, placed.corners, placed.advances)) runs.push(run);
    } else if (text.trim() !== '') {
      runs.push({ text: text.trim(), box: under(runs.at(-1)?.box) });
    }
  }
  return runs;
}

/** Where a text without a place is put: below what stands before it, or on the page's top edge. */
export const under = (box: Box = { left: 0, top: 0, right: 1, bottom: 0 }): Box => ({
  ...box,
  top: box.bottom,
  bottom: box.bottom + height(box),
});

function runsAt(text: string, corners: readonly number[], advances: readonly number[]): Run[] {
  const box = boxOf(corners);
  const edges = edgesOf(text, corners, advances);
  if (edges === null) return text.trim() === '' ? [] : [{ text: text.trim(), box }];
  const em = emOf(text, edges);
  return pieces(text, edges, em).flatMap((piece) => {
    const { from, to } = withoutSpace(text, piece);
    if (from >= to) return [];
    const part = text.slice(from, to);
    const ends = edges.slice(from, to + 1);
    const last = ends.at(-2) ?? box.left;
    const end = last + unitWidth(text.charCodeAt(to - 1), true) * em;
    if ((ends.at(-1) ?? last) < last) ends[ends.length - 1] = end;
    const [left, right] = bounds(ends);
    return [{ text: part, box: { left, top: box.top, right, bottom: box.bottom }, edges: ends }];
  });
}

/** One advance more than characters: the file has dropped the hyphen, but not its width. */
const hasDroppedHyphen = ({ text, advances }: PlacedText): boolean =>
  advances.length === text.length + 1 && /\p{L}$/u.test(text);

function withoutSpace(text: string, piece: { from: number; to: number }) {
  let { from, to } = piece;
  while (from < to && isSpace(text.charAt(from))) from++;
  while (to > from && isSpace(text.charAt(to - 1))) to--;
  return { from, to };
}

/** The smallest and the largest of `numbers`, without spreading a long list over a call. */
function bounds(numbers: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}

function boxOf(corners: readonly number[]): Box {
  const [left, right] = bounds(corners.filter((_, index) => index % 2 === 0));
  const [top, bottom] = bounds(corners.filter((_, index) => index % 2 === 1));
  return { left, top, right, bottom };
}

/** Where each code unit begins, and the last ends; null where the advances do not say. */
function edgesOf(
  text: string,
  corners: readonly number[],
  advances: readonly number[],
): number[] | null {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = corners;
  if (x1 < x0 || Math.abs(y1 - y0) > SLOPE_MAX * (x1 - x0)) return null;
  const units = perUnit(text, advances);
  if (units === null || !leadsOn(units)) return sharedOut(text, x0, x1);
  const edges = [x0];
  let at = x0;
  for (const advance of units) {
    at += advance;
    edges.push(at);
  }
  return edges;
}

/** Advances that come to nothing are no widths: a file has been seen to step back over all. */
const leadsOn = (advances: readonly number[]): boolean =>
  advances.reduce((sum, advance) => sum + advance, 0) > 0;

/** Advances may be given per code unit or per character. */
function perUnit(text: string, advances: readonly number[]): readonly number[] | null {
  if (advances.length === text.length) return advances;
  const chars = [...text];
  if (advances.length !== chars.length) return null;
  return chars.flatMap((char, index) => {
    const advance = advances[index] ?? 0;
    return char.length === 2 ? [advance, 0] : [advance];
  });
}

/** Edges of a text of which only the ends are known, by the usual widths of its characters. */
export function sharedOut(text: string, left: number, right: number): number[] {
  const widths = Array.from({ length: text.length }, (_, unit) =>
    unitWidth(text.charCodeAt(unit), true),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  const edges: number[] = [];
  let ems = 0;
  for (const width of widths) {
    edges.push(left + ((right - left) * ems) / total);
    ems += width;
  }
  edges.push(right);
  return edges;
}

function pieces(
  text: string,
  edges: readonly number[],
  em: number,
): { from: number; to: number }[] {
  const gaps = gapsOf(text, edges);
  const usual = median(gaps.map((gap) => gap.width)) ?? 0;
  const isGutter = (width: number): boolean =>
    gaps.length < GAPS_MIN
      ? width >= GUTTER_ALONE_EM * em
      : width >= Math.max(GUTTER_EM * em, GUTTER_RATIO * usual);
  const cuts = gaps.filter((gap) => isGutter(gap.width)).map((gap) => gap.to);
  for (let unit = 0; unit < text.length - 1; unit++) {
    const [before = 0, after = 0] = [edges[unit], edges[unit + 1]];
    if (after - before < -STEP_BACK_EM * em) cuts.push(unit + 1);
  }
  const ends = [...new Set([...cuts, text.length])].sort((a, b) => a - b);
  return ends.map((to, index) => ({ from: ends[index - 1] ?? 0, to }));
}

/** The stretches of space inside a text, how wide each is, and where the text after it begins. */
function gapsOf(text: string, edges: readonly number[]): { to: number; width: number }[] {
  const gaps: { to: number; width: number }[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && isSpace(text.charAt(to))) to++;
    if (to > from && from > 0 && to < text.length) {
      gaps.push({ to, width: (edges[to] ?? 0) - (edges[from] ?? 0) });
    }
    from = to + 1;
  }
  return gaps;
}

function emOf(text: string, edges: readonly number[]): number {
  const ems: number[] = [];
  for (let unit = 0; unit < text.length && ems.length < SAMPLE; unit++) {
    const advance = (edges[unit + 1] ?? 0) - (edges[unit] ?? 0);
    if (advance <= 0 || isSpace(text.charAt(unit))) continue;
    ems.push(advance / unitWidth(text.charCodeAt(unit), true));
  }
  return median(ems) ?? 0;
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
