import type { GridRow } from './grid-row.ts';

/** A gap that no justified line has within it, in spaces. */
const WIDE_GAP = 4;
/** So many rows begin a run at a column's start, at least. */
const STARTS_MIN = 3;

/** Where the columns of the page begin, in cells from the left. */
export function columnStarts(rows: readonly GridRow[]): number[] {
  const counts = new Map<number, number>();
  for (const { atoms } of rows) {
    for (const { at, gap } of atoms) {
      if (gap === 0 || gap >= WIDE_GAP) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const near = (at: number): number =>
    (counts.get(at - 1) ?? 0) + (counts.get(at) ?? 0) + (counts.get(at + 1) ?? 0);
  return [...counts]
    .filter(([at, count]) => isPeak(counts, at, count) && near(at) >= STARTS_MIN)
    .map(([at]) => at)
    .sort((a, b) => a - b);
}

function isPeak(counts: ReadonlyMap<number, number>, at: number, count: number): boolean {
  return (counts.get(at - 1) ?? 0) < count && (counts.get(at + 1) ?? 0) <= count;
}
