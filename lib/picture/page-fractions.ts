import { type Box, height, union, width } from '../model/geometry.ts';
import { CELL_POINTS, ROW_POINTS } from '../model/grid-scale.ts';
import type { PageOfRuns } from '../model/run.ts';
import { turnedBack } from '../model/turn.ts';

/**
 * Where a page's text stands on it, as fractions of its width and height: the middle of what pages
 * with coordinates show. The grid tells no page size, and leaves out empty rows above and below.
 */
const TEXT_SHARE = 0.83;
const TEXT_TOP = 0.045;
const TEXT_BOTTOM = 0.97;
/** A page of A4, 595 by 842 points, in cells and rows: pages are seldom smaller. */
const CELLS_MIN = 595 / CELL_POINTS;
const ROWS_MIN = 842 / ROW_POINTS;
/** In cells: text that begins before has lost its margin. */
const MARGIN_MIN = 3;

/**
 * Turns boxes of the page into fractions of its picture. On the grid the page's size is estimated,
 * and a box is good to a line or two.
 */
export function pageFractions(page: PageOfRuns): (box: Box) => Box {
  if (page.units === 'fraction') return (box) => turnedBack(box, page.turn ?? 0);
  if (page.runs.length === 0) return (box) => box;
  const text = union(page.runs.map(({ box }) => box));
  const cells = Math.max(width(text) / TEXT_SHARE, CELLS_MIN);
  const margin = text.left < MARGIN_MIN ? (cells - width(text)) / 2 : text.left;
  const rows = Math.max(height(text) / (TEXT_BOTTOM - TEXT_TOP), ROWS_MIN);
  const x = (cell: number): number => clamp((cell - text.left + margin) / cells);
  const y = (row: number): number => clamp((row - text.top) / rows + TEXT_TOP);
  return ({ left, top, right, bottom }) => ({
    left: x(left),
    top: y(top),
    right: x(right),
    bottom: y(bottom),
  });
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
