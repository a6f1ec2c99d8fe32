import { type Box, byColumn, byPlace, height, overlapY, union, width } from '../model/geometry.ts';
import type { Run } from '../model/run.ts';
import { compareText } from '../prose/compare-text.ts';
import { isUnspaced, isWideMark } from '../prose/script.ts';
import { withDropCapitals, withoutDropCapitals } from './drop-capitals.ts';
import { ColumnStarts, isSameLine, isStretched } from './gutters.ts';
import type { Line, LinePart } from './line.ts';
import type { Measure } from './measure.ts';
import { type Piece, piecesOf } from './piece.ts';
import { PieceMap } from './piece-map.ts';
import { splitAtSuperscripts } from './superscripts.ts';
import * as threshold from './thresholds.ts';

/**
 * The runs as lines, from the top down: those on one baseline with no more than a word space
 * between are one. The grid's runs are lines already.
 */
export function linesOf(runs: readonly Run[], measure: Measure): Line[] {
  const whole = piecesOf(runs, measure);
  if (!measure.sized) return gridLines(whole, measure);
  const wholeMap = new PieceMap(whole);
  const split = splitAtSuperscripts(whole, wholeMap, runs, measure);
  const splitMap = split === whole ? wholeMap : new PieceMap(split);
  const pieces = withoutDropCapitals(split, splitMap);
  const map = pieces === split ? splitMap : new PieceMap(pieces);
  const starts = new ColumnStarts(pieces);
  const lines = rowsOf(pieces).flatMap((row) => splitRow(row, starts, map));
  return withDropCapitals(lines)
    .map((line) => lineOf(line, measure))
    .sort(piecesByPlace);
}

/** The grid's runs are lines, but for the words of a line that was stretched to its column. */
function gridLines(pieces: readonly Piece[], measure: Measure): Line[] {
  const map = new PieceMap(pieces);
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort(piecesByPlace)) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && isStretched(before, piece, map)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => lineOf(line, measure)).sort(piecesByPlace);
}

/** What is at one place, by its text. */
const piecesByPlace = (a: Placed, b: Placed): number =>
  byPlace(a.box, b.box) || compareText(a.text, b.text);

const piecesByColumn = (a: Placed, b: Placed): number =>
  byColumn(a.box, b.box) || compareText(a.text, b.text);

type Placed = Pick<Piece, 'box' | 'text'>;

/** Pieces that share a baseline, from the top down; each row from left to right. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { pieces: Piece[]; box: Box }[] = [];
  let open: { pieces: Piece[]; box: Box }[] = [];
  for (const piece of [...pieces].sort(piecesByPlace)) {
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
  return rows.map((row) => row.pieces.sort(piecesByColumn));
}

function sharesBaseline(a: Box, b: Box): boolean {
  const smaller = Math.min(height(a), height(b));
  return overlapY(a, b) >= smaller * threshold.SAME_LINE_OVERLAP;
}

/** Cuts a row at its gutters. */
function splitRow(row: readonly Piece[], starts: ColumnStarts, map: PieceMap): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of row) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const goesOn = before !== undefined && isSameLine(before, piece, starts, map);
    if (line && (goesOn || line.at(-2)?.run === piece.run)) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

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
  if (!(isUnspaced(last) && isUnspaced(first)) || width(after.box) === 0) return true;
  return (
    gap >= threshold.IDEOGRAPHIC_GAP_MIN * height(after.box) &&
    !isWideMark(last) &&
    !isWideMark(first)
  );
}
