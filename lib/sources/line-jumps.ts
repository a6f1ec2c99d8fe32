import { height, overlapY } from '../model/geometry.ts';
import type { Glyph, Item } from './glyph.ts';

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
export function splitAtJumps(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [[]];
  const usual = usualGap(items);
  let marks: Item[] = [];
  let before: Glyph | null = null;
  for (const item of items) {
    if (item.glyph === null) {
      marks.push(item);
      continue;
    }
    const jumps = before !== null && isJump(before, item.glyph, marks.length, usual);
    const opening = jumps ? openingFrom(marks) : 0;
    if (jumps) {
      append(parts, marks.slice(0, opening));
      parts.push([]);
    }
    append(parts, [...marks.slice(opening), item]);
    marks = [];
    before = item.glyph;
  }
  append(parts, marks);
  return parts;
}

function append(parts: Item[][], items: readonly Item[]): void {
  for (const item of items) parts.at(-1)?.push(item);
}

/** The median gap between the words of a line; 0 when there are too few to tell. */
function usualGap(items: readonly Item[]): number {
  const gaps: number[] = [];
  let before: Glyph | null = null;
  for (const { glyph } of items) {
    if (glyph === null) continue;
    if (before !== null && before.word !== glyph.word) gaps.push(glyph.left - before.right);
    before = glyph;
  }
  gaps.sort((a, b) => a - b);
  return gaps.length < GAPS_MIN ? 0 : (gaps[Math.floor(gaps.length / 2)] ?? 0);
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

/** Of the marks between two lines, the first that belongs to the second. */
function openingFrom(marks: readonly Item[]): number {
  let from = marks.length;
  while (from > 0 && OPENING.test(marks[from - 1]?.char ?? '')) from--;
  return from;
}
