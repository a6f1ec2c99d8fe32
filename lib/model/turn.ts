import type { Box } from './geometry.ts';

/**
 * How many quarter turns to the left make a page's lines run from left to right, the next below the
 * one before: 0 of ordinary text, 1 of vertical Chinese, whose columns follow each other to the left.
 */
export type Turn = 0 | 1 | 2 | 3;

/**
 * A box of the turned page as it is on the page that one sees; lengths are fractions, or `size` is
 * the seen page's.
 */
export function turnedBack(
  { left, top, right, bottom }: Box,
  turn: Turn,
  size: { readonly width: number; readonly height: number } = { width: 1, height: 1 },
): Box {
  const { width, height } = size;
  if (turn === 1) return { left: width - bottom, top: left, right: width - top, bottom: right };
  if (turn === 2)
    return {
      left: width - right,
      top: height - bottom,
      right: width - left,
      bottom: height - top,
    };
  if (turn === 3) return { left: top, top: height - right, right: bottom, bottom: height - left };
  return { left, top, right, bottom };
}

/** A box of the page that one sees as it is on the page turned by `turn`. */
export const turnedBy = (
  box: Box,
  turn: Turn,
  size: { readonly width: number; readonly height: number } = { width: 1, height: 1 },
): Box =>
  turn % 2 === 0
    ? turnedBack(box, turn, size)
    : turnedBack(box, turn === 1 ? 3 : 1, { width: size.height, height: size.width });
