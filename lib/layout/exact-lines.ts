import { type Box, height, overlapY } from '../model/geometry.ts';
import type { Run } from '../model/run.ts';
import type { Line } from './line.ts';
import { withDropCapitals, withoutDropCapitals } from './lines/drop-capitals.ts';
import { ColumnStarts, isSameLine } from './lines/gutters.ts';
import { lineOf, piecesByColumn, piecesByPlace } from './lines/lines.ts';
import { type Piece, piecesOf } from './lines/piece.ts';
import { PieceMap } from './lines/piece-map.ts';
import { splitAtSuperscripts } from './lines/superscripts.ts';
import type { Measure } from './measure/measure.ts';
import * as threshold from './thresholds.ts';

/**
 * Runs with exact boxes as lines, from the top down: those on one baseline with no more than a word
 * space between are one.
 */
export function exactLines(runs: readonly Run[], measure: Measure): Line[] {
  const whole = piecesOf(runs, measure);
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
