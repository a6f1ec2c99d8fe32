import { byColumn, byPlace, height, union, width } from '../../model/geometry.ts';
import { compareText } from '../../prose/compare-text.ts';
import { isUnspaced, isWideMark } from '../../prose/script.ts';
import type { Line, LinePart } from '../line.ts';
import type { Measure } from '../measure/measure.ts';
import * as threshold from '../thresholds.ts';
import type { Piece } from './piece.ts';

/** From the top down, then from left to right; what is at one place, by its text. */
export const piecesByPlace = (a: Placed, b: Placed): number =>
  byPlace(a.box, b.box) || compareText(a.text, b.text);

/** From left to right; what is at one place, by its text. */
export const piecesByColumn = (a: Placed, b: Placed): number =>
  byColumn(a.box, b.box) || compareText(a.text, b.text);

type Placed = Pick<Piece, 'box' | 'text'>;

/** Pieces of one printed line, from left to right, as that line. */
export function lineOf(pieces: readonly Piece[], measure: Measure): Line {
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
