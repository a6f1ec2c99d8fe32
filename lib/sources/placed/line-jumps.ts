import { height, overlapY } from '../../model/geometry.ts';
import { median } from '../../model/quantile.ts';
import type { Glyph, Item } from '../letters/glyph.ts';

/** A line goes on over a gap of so many ems, and one more for each mark that stands in it. */
const GAP_EM = 2;
/** Unless its other gaps are nearly as wide: justified lines have gaps of four ems. */
const GAP_RATIO = 2.5;
/** So many gaps tell what is usual in a line. */
const GAPS_MIN = 3;
/** A line's next word starts before the last one ends by no more than this. */
const OVERLAP_EM = 1;
/** Words share a baseline when they share so much of the lower one's height. */
const SAME_LINE = 0.3;

const OPENING = /[\p{Ps}\p{Pi}]/u;

/** A line of a page's text, parted where its words jump to another baseline or over a gutter. */
export function splitAtJumps(items: readonly Item[]): (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  let usual: number | null = null;
  let from = 0;
  let last = -1;
  let before: Glyph | null = null;
  for (const [index, item] of items.entries()) {
    if (item.word === null) continue;
    if (before !== null && before.word !== item.word) {
      usual ??= usualGap(items);
      if (isJump(before, item, index - last - 1, usual)) {
        const to = openingFrom(items, last + 1, index);
        parts.push(items.slice(from, to));
        from = to;
      }
    }
    before = item;
    last = index;
  }
  parts.push(from === 0 ? items : items.slice(from));
  return parts;
}

/** The median gap between the words of a line; 0 when there are too few to tell. */
function usualGap(items: readonly Item[]): number {
  const gaps: number[] = [];
  let before: Glyph | null = null;
  for (const item of items) {
    if (item.word === null) continue;
    if (before !== null && before.word !== item.word) gaps.push(item.left - before.right);
    before = item;
  }
  return gaps.length < GAPS_MIN ? 0 : (median(gaps) ?? 0);
}

/** Whether two neighbours in the text, with so many marks between, are of two printed lines. */
export function isJump(before: Glyph, after: Glyph, marks: number, usual: number): boolean {
  const [a, b] = [before.word.box, after.word.box];
  if (before.word === after.word) return false;
  if (overlapY(a, b) < SAME_LINE * Math.min(height(a), height(b))) return true;
  const em = Math.max(before.em, after.em);
  const gap = after.left - before.right;
  if (gap < -OVERLAP_EM * em) return true;
  return gap > (GAP_EM + marks) * em && gap > GAP_RATIO * usual;
}

/** Of the marks between two lines, `items[from..to)`, the first that belongs to the second. */
function openingFrom(items: readonly Item[], from: number, to: number): number {
  let opening = to;
  while (opening > from && OPENING.test(items[opening - 1]?.char ?? '')) opening--;
  return opening;
}
