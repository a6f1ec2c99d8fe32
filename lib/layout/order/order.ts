import { type Box, middle } from '../../model/geometry.ts';
import { sharesColumn } from '../strips/shares-column.ts';
import * as threshold from '../thresholds.ts';

/** Something with a place in the reading order. */
export interface Placed {
  readonly box: Box;
  /** Cuts the columns it stands across: what is above it is read first, in all of them. */
  readonly cuts: boolean;
}

/**
 * The order in which a person reads `items`, as indices into them. Two rules, after Breuel (High
 * performance document layout analysis, 2003): what stands above in the same column comes first;
 * what stands wholly to the left comes first, unless something that cuts both columns stands
 * between. Ties fall to the left, then to the top.
 */
export function readingOrder(items: readonly Placed[]): number[] {
  if (items.length > threshold.ORDER_ITEMS_MAX) return columnOrder(items);
  const cutters = items.filter((item) => item.cuts);
  const after: number[][] = items.map(() => []);
  const waiting = new Int32Array(items.length);
  items.forEach((a, i) => {
    items.forEach((b, j) => {
      if (i === j || !comesBefore(a, b, cutters)) return;
      after[i]?.push(j);
      waiting[j] = (waiting[j] ?? 0) + 1;
    });
  });
  return release(items, after, waiting);
}

function comesBefore(a: Placed, b: Placed, cutters: readonly Placed[]): boolean {
  if (sharesColumn(a.box, b.box)) return middle(a.box) < middle(b.box);
  if (a.box.left >= b.box.left) return false;
  return !cutters.some((cutter) => cutter !== a && cutter !== b && cutsBetween(cutter, a, b));
}

function cutsBetween(cutter: Placed, a: Placed, b: Placed): boolean {
  const [at, above, below] = [middle(cutter.box), middle(a.box), middle(b.box)];
  const between = (above < at && at < below) || (below < at && at < above);
  return between && sharesColumn(cutter.box, a.box) && sharesColumn(cutter.box, b.box);
}

/** Kahn's algorithm; a cycle is cut at its leftmost, topmost item. */
function release(
  items: readonly Placed[],
  after: readonly number[][],
  waiting: Int32Array,
): number[] {
  const order: number[] = [];
  const left = new Set(items.keys());
  while (left.size > 0) {
    const free = [...left].filter((index) => waiting[index] === 0);
    const next = leftmost(items, free.length > 0 ? free : [...left], order.at(-1));
    left.delete(next);
    order.push(next);
    for (const index of after[next] ?? []) waiting[index] = (waiting[index] ?? 0) - 1;
  }
  return order;
}

/** Of the free items the one below the last in its column, else the leftmost, else the topmost. */
function leftmost(items: readonly Placed[], free: readonly number[], last: number | undefined) {
  const previous = last === undefined ? undefined : items[last];
  const rank = (index: number): [number, number, number] => {
    const box = items[index]?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
    const goesOn = previous !== undefined && sharesColumn(previous.box, box) ? 0 : 1;
    return [goesOn, box.left, box.top];
  };
  return free.reduce((chosen, index) => {
    const a = rank(index);
    const b = rank(chosen);
    return compare(a, b) < 0 ? index : chosen;
  });
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** For a page in more pieces than any page has: by column, then from the top down. */
function columnOrder(items: readonly Placed[]): number[] {
  return [...items.keys()].sort((i, j) => {
    const a = items[i]?.box;
    const b = items[j]?.box;
    return a && b ? Math.round(a.left) - Math.round(b.left) || a.top - b.top : 0;
  });
}
