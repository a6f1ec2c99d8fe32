import type { Box } from '../../model/geometry.ts';

/** Half an em: finer than any margin that matters, coarse enough to be quick. */
const BIN = 0.5;
/** More than any page is wide, in bins: 1,000 ems. */
const BINS_MAX = 2000;

/**
 * For each box those that stand just above it, with nothing between: `result[i]` lists indices
 * into `boxes`. The boxes must come from the top down. Linear in the sum of the boxes' widths.
 */
export function aboveLists(boxes: readonly Box[]): number[][] {
  const origin = boxes.reduce((left, box) => Math.min(left, box.left), Number.POSITIVE_INFINITY);
  const last = new Int32Array(BINS_MAX).fill(-1);
  return boxes.map((box, index) => {
    const from = clampBin(Math.floor((box.left - origin) / BIN));
    const to = clampBin(Math.max(Math.ceil((box.right - origin) / BIN) - 1, from));
    const found: number[] = [];
    let before = -1;
    for (let bin = from; bin <= to; bin++) {
      const upper = last[bin] ?? -1;
      // A box's bins follow each other, unless a lower one covers some in between.
      if (upper !== before && upper >= 0 && !found.includes(upper)) found.push(upper);
      before = upper;
    }
    last.fill(index, from, to + 1);
    return found;
  });
}

const clampBin = (bin: number): number => Math.max(0, Math.min(BINS_MAX - 1, bin));
