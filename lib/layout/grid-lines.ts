import type { Run } from '../model/run.ts';
import type { Line } from './line.ts';
import { isStretched } from './lines/gutters.ts';
import { lineOf, piecesByPlace } from './lines/lines.ts';
import { type Piece, piecesOf } from './lines/piece.ts';
import { PieceMap } from './lines/piece-map.ts';
import type { Measure } from './measure/measure.ts';

/** The grid's runs are lines, but for the words of a line that was stretched to its column. */
export function gridLines(runs: readonly Run[], measure: Measure): Line[] {
  const pieces = piecesOf(runs, measure);
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
