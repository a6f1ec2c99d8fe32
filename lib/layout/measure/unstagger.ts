import { type Box, overlapX } from '../../model/geometry.ts';
import * as threshold from '../thresholds.ts';

/**
 * The grid gives every row of the page at least one line, so where the columns' lines are not level
 * it takes two rows for one line's height. This gives such rows back half their height.
 *
 * @param boxes in grid units
 * @returns the same boxes with their tops and bottoms moved up, in the same order
 */
export function unstagger(boxes: readonly Box[]): Box[] {
  const rows = new Map<number, Box[]>();
  for (const box of boxes) {
    const row = rows.get(box.top);
    if (row) row.push(box);
    else rows.set(box.top, [box]);
  }
  const places = new Map<number, number>();
  let place = 0;
  let before: number | null = null;
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    if (before !== null) place += stepOf(before, row, rows);
    places.set(row, place);
    before = row;
  }
  return boxes.map((box) => {
    const top = places.get(box.top) ?? box.top;
    return { ...box, top, bottom: top + box.bottom - box.top };
  });
}

function stepOf(before: number, row: number, rows: ReadonlyMap<number, readonly Box[]>): number {
  if (row - before > 1) return row - before;
  const shares = (rows.get(row) ?? []).some((box) =>
    (rows.get(before) ?? []).some((above) => isOfColumn(above, box)),
  );
  return shares ? 1 : threshold.STAGGERED_STEP;
}

/** The two share a good part of their width, or begin within an indent of each other. */
const isOfColumn = (a: Box, b: Box): boolean =>
  overlapX(a, b) > threshold.ROW_OVERLAP ||
  (overlapX(a, b) > 0 && Math.abs(a.left - b.left) <= threshold.ROW_INDENT);
