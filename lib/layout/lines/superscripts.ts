import { type Box, height, middle, overlapY } from '../../model/geometry.ts';
import type { Run } from '../../model/run.ts';
import type { Measure } from '../measure/measure.ts';
import * as threshold from '../thresholds.ts';
import type { Piece } from './piece.ts';
import type { PieceMap } from './piece-map.ts';

/**
 * Splits a run where a superscript that is a run of its own stands within it, as `st` does in
 * `The 1st Community`, so that the three can be put on one line in their order.
 */
export function splitAtSuperscripts(
  pieces: readonly Piece[],
  map: PieceMap,
  runs: readonly Run[],
  measure: Measure,
): readonly Piece[] {
  const splits = new Map<Piece, number>();
  for (const piece of pieces) {
    if (piece.text.length > threshold.SCRIPT_TEXT_MAX) continue;
    const host = map
      .near(piece.box.left, middle(piece.box))
      .find((other) => isWithin(piece.box, other.box) && runs[other.run]?.edges);
    if (host) splits.set(host, piece.box.left);
  }
  if (splits.size === 0) return pieces;
  return pieces.flatMap((piece) => {
    const x = splits.get(piece);
    const edges = runs[piece.run]?.edges;
    return x === undefined || !edges ? [piece] : splitAt(piece, x, edges, measure);
  });
}

const isWithin = (script: Box, host: Box): boolean =>
  height(script) < height(host) * threshold.SCRIPT_SIZE &&
  script.left > host.left &&
  script.right < host.right &&
  overlapY(script, host) >= height(script) * threshold.SAME_LINE_OVERLAP;

/** The piece in two, where the character that begins nearest to `x` begins; x in ems. */
function splitAt(piece: Piece, x: number, edges: readonly number[], measure: Measure): Piece[] {
  let at = piece.start + 1;
  const edge = (index: number): number => ((edges[index] ?? 0) - measure.originX) / measure.emX;
  const distance = (index: number): number => Math.abs(edge(index) - x);
  for (let index = at; index < piece.end; index++) if (distance(index) < distance(at)) at = index;
  const part = (start: number, end: number): Piece[] => {
    const all = piece.text.slice(start - piece.start, end - piece.start);
    const text = all.trim();
    if (text === '') return [];
    const from = start + all.indexOf(text);
    const to = from + text.length;
    const box = { ...piece.box, left: edge(from), right: edge(to) };
    return [{ ...piece, start: from, end: to, text, box }];
  };
  return [...part(piece.start, at), ...part(at, piece.end)];
}
