import { height, overlapY } from '../../model/geometry.ts';
import * as threshold from '../thresholds.ts';
import type { Piece } from './piece.ts';
import type { PieceMap } from './piece-map.ts';

/** The pieces without the drop capitals, which those beside them know of. */
export function withoutDropCapitals(pieces: readonly Piece[], map: PieceMap): readonly Piece[] {
  const capitals = new Map<Piece, Piece>();
  for (const capital of pieces.filter(isCapital))
    for (const piece of piecesBeside(capital, map)) capitals.set(piece, capital);
  const gone = new Set(capitals.values());
  if (gone.size === 0) return pieces;
  return pieces
    .filter((piece) => !gone.has(piece))
    .map((piece) => {
      const capital = capitals.get(piece);
      if (!capital) return piece;
      // A line beside a drop capital begins where the capital does: it is not indented.
      return { ...piece, box: { ...piece.box, left: capital.box.left }, capital };
    });
}

/** A single letter, with its quotation mark perhaps, that is several lines high. */
const isCapital = ({ text, box }: Piece): boolean =>
  height(box) >= threshold.DROP_CAPITAL_SIZE && /^[“‘"'「『]?\p{L}$/u.test(text);

function piecesBeside(capital: Piece, map: PieceMap): Set<Piece> {
  const beside = new Set<Piece>();
  const { right, top, bottom } = capital.box;
  const lowest = Math.min(bottom, top + threshold.DROP_CAPITAL_LINES);
  for (let y = top; y <= lowest; y += threshold.SAME_LINE_OVERLAP) {
    for (const x of [right, right + threshold.WORD_GAP_MAX])
      for (const piece of map.near(x, y))
        if (!isCapital(piece) && isBeside(piece, capital)) beside.add(piece);
  }
  return beside;
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

/** Puts each capital before the uppermost of the pieces beside it. */
export function withDropCapitals(lines: readonly (readonly Piece[])[]): (readonly Piece[])[] {
  const placed = new Set<Piece>();
  return lines.map((line) =>
    line.flatMap((piece) => {
      const { capital } = piece;
      if (!capital || placed.has(capital)) return [piece];
      placed.add(capital);
      const box = { ...capital.box, right: capital.box.left };
      return [{ ...capital, box, touches: true }, piece];
    }),
  );
}
