import { median } from '../../model/quantile.ts';
import { hasSpace, isSpace } from '../../prose/script.ts';
import { unitWidth } from '../letters/character-width.ts';

/** A part of a text, `[from, to)` in code units. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
}

/** A gap within a run that is no word space: at least so many ems, and so many times its others. */
const GUTTER_EM = 0.9;
const GUTTER_RATIO = 3;
/** Or, where it is one space and there are no others to compare, so many ems. */
const GUTTER_ALONE_EM = 2.5;
/** So many gaps tell what is usual in a run. */
const GAPS_MIN = 3;
/** Where a file steps back by this much, it draws over what it drew: shadow text. */
const STEP_BACK_EM = 0.5;
/** So many characters of a text tell its em. */
const SAMPLE = 40;

/**
 * The parts of a text between its jumps: over a gutter, for a file's text may hold the lines of two
 * columns, and back over itself. Spaces at the ends of parts are in none.
 */
export function partsBetweenJumps(text: string, edges: readonly number[]): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const to of [...jumpsOf(text, edges), text.length]) {
    const part = withoutSpace(text, from, to);
    if (part.from < part.to) parts.push(part);
    from = to;
  }
  return parts;
}

function withoutSpace(text: string, start: number, end: number): TextPart {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { from, to };
}

/** The offsets at which the text goes on elsewhere, from the first to the last. */
function jumpsOf(text: string, edges: readonly number[]): number[] {
  const gaps = gapsOf(text, edges);
  const stepsBack = stepsBackOf(edges);
  if (gaps.length === 0 && stepsBack.length === 0) return [];
  const em = emOf(text, edges);
  const usual = gaps.length < GAPS_MIN ? null : median(gaps.map(({ width }) => width));
  const jumps = gaps.filter((gap) => isGutter(gap, em, usual)).map(({ to }) => to);
  for (const { to, width } of stepsBack) if (width > STEP_BACK_EM * em) jumps.push(to);
  return jumps.sort((a, b) => a - b);
}

/** @param usual the usual gap of the text, null where it has too few to tell */
function isGutter({ from, to, width }: Gap, em: number, usual: number | null): boolean {
  if (usual !== null) return width >= Math.max(GUTTER_EM * em, GUTTER_RATIO * usual);
  return width >= (to - from > 1 ? GUTTER_EM : GUTTER_ALONE_EM) * em;
}

interface Gap {
  readonly from: number;
  /** Where the text after it begins. */
  readonly to: number;
  readonly width: number;
}

/** As wide as a character, and as much a part of the text. */
const IDEOGRAPHIC_SPACE = 0x3000;

/** The stretches of space inside a text. */
function gapsOf(text: string, edges: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  if (!hasSpace(text)) return gaps;
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) && code !== IDEOGRAPHIC_SPACE) {
      if (from < 0) from = at;
      continue;
    }
    if (from > 0) gaps.push({ from, to: at, width: (edges[at] ?? 0) - (edges[from] ?? 0) });
    from = -1;
  }
  return gaps;
}

/** Where the text steps back, its last step left out. */
function stepsBackOf(edges: readonly number[]): Gap[] {
  const steps: Gap[] = [];
  for (let to = 1; to < edges.length - 1; to++) {
    const width = (edges[to - 1] ?? 0) - (edges[to] ?? 0);
    if (width > 0) steps.push({ from: to, to, width });
  }
  return steps;
}

/** The size of a text's characters, from how far its first ones lead on; 0 where they do not. */
export function emOf(text: string, edges: readonly number[]): number {
  let [led, ems] = [0, 0];
  for (let unit = 0, left = SAMPLE; unit < text.length && left > 0; unit++) {
    const code = text.charCodeAt(unit);
    const advance = (edges[unit + 1] ?? 0) - (edges[unit] ?? 0);
    if (advance <= 0 || isSpace(code)) continue;
    led += advance;
    ems += unitWidth(code, true);
    left--;
  }
  return ems > 0 ? led / ems : 0;
}
