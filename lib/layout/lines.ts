import { type Box, height, overlapY, union, width } from '../model/geometry.ts';
import type { Run } from '../model/run.ts';
import { isUnspaced } from '../prose/script.ts';
import type { Line, LinePart } from './line.ts';
import type { Measure } from './measure.ts';
import * as threshold from './thresholds.ts';

/** A run's visible text, where it is on the page in ems. */
interface Piece {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly box: Box;
  /** The drop capital that it stands beside. */
  readonly capital?: Piece;
  /** It is a drop capital: no space follows it. */
  readonly touches?: boolean;
}

/** The runs as lines: those on one baseline with no more than a word space between are one. */
export function linesOf(runs: readonly Run[], measure: Measure): Line[] {
  const whole = runs.flatMap((run, index) => pieceOf(run, index, measure));
  const pieces = measure.sized ? besideScripts(whole, runs, measure) : whole;
  if (!measure.sized) return pieces.map((piece) => lineOf([piece], measure)).sort(byPlace);
  const { capitals, rest } = dropCapitals(pieces);
  const rows = rowsOf(besideCapitals(rest, capitals));
  const starts = startsOf(rest);
  return rows
    .flatMap((row, index) => splitRow(row, rows.slice(Math.max(0, index - 2), index + 3), starts))
    .map((line) => lineOf(withCapital(line, capitals), measure))
    .sort(byPlace);
}

/** Splits a run where a superscript of its own (`1` + `st`) stands within it. */
function besideScripts(pieces: readonly Piece[], runs: readonly Run[], measure: Measure): Piece[] {
  const small = pieces.filter((piece) => piece.text.length <= threshold.SCRIPT_TEXT_MAX);
  if (small.length === 0) return [...pieces];
  return pieces.flatMap((piece) => {
    const script = small.find((other) => other !== piece && isWithin(other.box, piece.box));
    const edges = runs[piece.run]?.edges;
    return script && edges ? splitAt(piece, script.box.left, edges, measure) : [piece];
  });
}

const isWithin = (script: Box, host: Box): boolean =>
  height(script) < height(host) * threshold.SCRIPT_SIZE &&
  script.left > host.left &&
  script.right < host.right &&
  overlapY(script, host) >= height(script) * threshold.SAME_LINE_OVERLAP;

/** The piece in two, where the character that begins nearest to `x` begins; x in ems. */
function splitAt(piece: Piece, x: number, edges: readonly number[], { emX }: Measure): Piece[] {
  let at = piece.start + 1;
  for (let index = at; index < piece.end; index++) {
    const distance = (edge: number | undefined): number => Math.abs((edge ?? 0) / emX - x);
    if (distance(edges[index]) < distance(edges[at])) at = index;
  }
  const part = (start: number, end: number): Piece[] => {
    const all = piece.text.slice(start - piece.start, end - piece.start);
    const text = all.trim();
    if (text === '') return [];
    const from = start + all.indexOf(text);
    const to = from + text.length;
    const left = (edges[from] ?? 0) / emX;
    const right = (edges[to] ?? 0) / emX;
    return [{ ...piece, start: from, end: to, text, box: { ...piece.box, left, right } }];
  };
  return [...part(piece.start, at), ...part(at, piece.end)];
}

/** Single letters that reach over several lines of the text that they begin. */
function dropCapitals(pieces: readonly Piece[]): { capitals: Piece[]; rest: Piece[] } {
  const capitals = pieces.filter(
    (piece) =>
      /^[“‘"'「『]?\p{L}$/u.test(piece.text) && height(piece.box) >= threshold.DROP_CAPITAL_SIZE,
  );
  const owned = capitals.filter((capital) => pieces.some((piece) => isBeside(piece, capital)));
  return { capitals: owned, rest: pieces.filter((piece) => !owned.includes(piece)) };
}

/** The piece is body text that begins right after the capital, at its height. */
function isBeside({ box }: Piece, capital: Piece): boolean {
  const gap = box.left - capital.box.right;
  const size = height(box);
  return (
    size * threshold.DROP_CAPITAL_SIZE <= height(capital.box) &&
    Math.abs(gap) <= threshold.WORD_GAP_MAX &&
    overlapY(box, capital.box) > size * threshold.SAME_LINE_OVERLAP
  );
}

/** Lines beside a drop capital begin where it begins: they are not indented. */
const besideCapitals = (pieces: readonly Piece[], capitals: readonly Piece[]): Piece[] =>
  pieces.map((piece) => {
    const capital = capitals.find((candidate) => isBeside(piece, candidate));
    return capital ? { ...piece, box: { ...piece.box, left: capital.box.left }, capital } : piece;
  });

/** Puts the capital before the uppermost of the lines beside it. */
function withCapital(line: readonly Piece[], capitals: Piece[]): readonly Piece[] {
  const [first] = line;
  const at = first?.capital ? capitals.indexOf(first.capital) : -1;
  if (!first || at < 0) return line;
  const [capital] = capitals.splice(at, 1);
  if (!capital) return line;
  const box = { ...capital.box, right: capital.box.left };
  return [{ ...capital, box, touches: true }, ...line];
}

const byPlace = (a: { box: Box }, b: { box: Box }): number =>
  a.box.top - b.box.top || a.box.left - b.box.left;

function pieceOf(run: Run, index: number, measure: Measure): Piece[] {
  const text = run.text.trim();
  if (text === '') return [];
  const start = run.text.indexOf(text);
  const box = measure.boxes[index] ?? run.box;
  return [{ run: index, start, end: start + text.length, text, box }];
}

/** Where pieces begin. */
interface Starts {
  /** How many begin at the x between `from` and `to` at which the most do. */
  most(from: number, to: number): number;
}

function startsOf(pieces: readonly Piece[]): Starts {
  const counts = new Map<number, number>();
  const bin = (x: number): number => Math.round(x / threshold.SAME_START);
  for (const { box } of pieces) counts.set(bin(box.left), (counts.get(bin(box.left)) ?? 0) + 1);
  const near = (at: number): number =>
    [-1, 0, 1].reduce((sum, step) => sum + (counts.get(at + step) ?? 0), 0);
  return {
    most: (from, to) => {
      let most = 0;
      for (let at = bin(from); at <= bin(to); at++) most = Math.max(most, near(at));
      return most;
    },
  };
}

/** Pieces that share a baseline, from the top down; each row from left to right. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { pieces: Piece[]; box: Box }[] = [];
  let open: { pieces: Piece[]; box: Box }[] = [];
  for (const piece of [...pieces].sort(byPlace)) {
    open = open.filter((row) => row.box.bottom > piece.box.top);
    const row = open.find((candidate) => sharesBaseline(candidate.box, piece.box));
    if (row) {
      row.pieces.push(piece);
      continue;
    }
    const fresh = { pieces: [piece], box: piece.box };
    rows.push(fresh);
    open.push(fresh);
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.box.left - b.box.left));
}

function sharesBaseline(a: Box, b: Box): boolean {
  const smaller = Math.min(height(a), height(b));
  return overlapY(a, b) >= smaller * threshold.SAME_LINE_OVERLAP;
}

/** Cuts a row at its gutters. */
function splitRow(
  row: readonly Piece[],
  rows: readonly (readonly Piece[])[],
  starts: Starts,
): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of row) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const isOfRun = line?.some((other) => other.run === piece.run) ?? false;
    if (line && before && (isOfRun || isSameLine(before, piece, rows, starts))) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/**
 * Whether `after` goes on the line of `before`. A gap no wider than a word space may still be a
 * gutter (0.9 em was seen) and a gap of three ems a word space (the last words of a justified
 * line): what tells is whether other lines begin where the gap ends, or run through it.
 */
function isSameLine(
  before: Piece,
  after: Piece,
  near: readonly (readonly Piece[])[],
  starts: Starts,
): boolean {
  const gap = after.box.left - before.box.right;
  const size = Math.min(height(before.box), height(after.box));
  if (gap < -threshold.OVERPRINT_MIN * size || gap > threshold.STRETCHED_GAP_MAX * size) return false;
  if (gap <= threshold.TOUCHING_GAP * size) return true;
  if (size * threshold.OTHER_TEXT_RATIO < Math.max(height(before.box), height(after.box)))
    return false;
  if (starts.most(before.box.right, after.box.left) > threshold.COLUMN_START_LINES) return false;
  if (gap <= threshold.WORD_GAP_MAX * size) return true;
  return (
    gap <= threshold.STRETCHED_GAP_MAX * size &&
    isRunThrough(before.box.right, after.box.left, near)
  );
}

/** A line of a neighbouring row runs through the gap, so it is no gutter. */
const isRunThrough = (left: number, right: number, near: readonly (readonly Piece[])[]): boolean =>
  near.some((row) => row.some(({ box }) => box.left < left - 0.5 && box.right > right + 0.5));

function lineOf(pieces: readonly Piece[], measure: Measure): Line {
  let text = '';
  const parts: LinePart[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const spaced = before !== undefined && isSpaced(before, piece);
    if (spaced) text += ' ';
    text += piece.text;
    parts.push({ run: piece.run, start: piece.start, end: piece.end, spaced });
  }
  const main = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const { top, bottom } = main.box;
  const box = { ...union(pieces.map((piece) => piece.box)), top, bottom };
  const size = measure.sized ? snapped(height(main.box), measure) : 1;
  return { parts, text, box, size };
}

/** Sizes that cannot be told from the body's are the body's. */
const snapped = (size: number, { sameSize }: Measure): number =>
  size <= sameSize && size >= 1 / sameSize ? 1 : size;

function isSpaced(before: Piece, after: Piece): boolean {
  if (before.touches) return false;
  const gap = after.box.left - before.box.right;
  if (gap < threshold.WORD_SPACE_MIN * height(after.box)) return false;
  const last = before.text.codePointAt(before.text.length - 1) ?? 0;
  const first = after.text.codePointAt(0) ?? 0;
  return !(isUnspaced(last) && isUnspaced(first)) || width(after.box) === 0;
}
