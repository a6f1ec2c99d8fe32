/**
 * A box on a page: x to the right, y down, in the units of its page (see `PageOfRuns.units`).
 * `left <= right` and `top <= bottom`; all four are finite.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From its left to its right edge, in page units. */
export const width = (box: Box): number => box.right - box.left;
/** From its top to its bottom edge, in page units. */
export const height = (box: Box): number => box.bottom - box.top;
/** The y halfway between its top and its bottom. */
export const middle = (box: Box): number => (box.top + box.bottom) / 2;
/** The x halfway between its left and its right edge. */
export const centre = (box: Box): number => (box.left + box.right) / 2;

/** The smallest box that holds all of `boxes`; throws a `RangeError` when there are none. */
export function union(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('union of no boxes');
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** How much of x the two boxes share, in page units; negative is the gap between them. */
export const overlapX = (a: Box, b: Box): number =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** How much of y the two boxes share, in page units; negative is the gap between them. */
export const overlapY = (a: Box, b: Box): number =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

/** From the top down, then from left to right, for sorting; what stands at one place is equal. */
export const byPlace = (a: Box, b: Box): number => a.top - b.top || byColumn(a, b);

/** From left to right, for sorting; the narrower and the flatter first. */
export const byColumn = (a: Box, b: Box): number =>
  a.left - b.left || a.right - b.right || a.bottom - b.bottom;
