import type { ClippingNames } from './clipping-names.ts';
import type { ClippingRows } from './clipping-rows.ts';

type Comparison = (a: number, b: number) => number;

/** From the oldest to the newest. */
export const byTime =
  (rows: ClippingRows): Comparison =>
  (a, b) =>
    difference(rows, a, b, 'created') || compareText(rows.id(a), rows.id(b));

/** By issue, and within one as the text runs. */
export function byPlace(rows: ClippingRows, names: ClippingNames): Comparison {
  const named = (a: number, b: number, kind: 'issue' | 'page'): number =>
    difference(rows, a, b, kind) &&
    compareText(names[kind].name(rows.value(a, kind)), names[kind].name(rows.value(b, kind)));
  return (a, b) =>
    named(a, b, 'issue') ||
    difference(rows, a, b, 'flipPage') ||
    named(a, b, 'page') ||
    difference(rows, a, b, 'block') ||
    difference(rows, a, b, 'offset') ||
    compareText(rows.id(a), rows.id(b));
}

const difference = (
  rows: ClippingRows,
  a: number,
  b: number,
  column: Parameters<ClippingRows['value']>[1],
): number => rows.value(a, column) - rows.value(b, column);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
