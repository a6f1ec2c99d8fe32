import type { Block } from '../model/block.ts';
import { type Box, height, overlapX, overlapY, union } from '../model/geometry.ts';
import type { PageOfRuns } from '../model/run.ts';
import { spanBox } from '../sources/letters/span-box.ts';
import { pageFractions } from './page-fractions.ts';

/** In heights of a line: what lies further below stands in another column, or below a picture. */
const LINE_GAP_MAX = 1.8;
/** In widths of the page: no space between two words of a line is wider, and no gutter narrower. */
const WORD_GAP_MAX = 0.02;

/**
 * Where a block stands on its page's picture: a box for each column, or part of one, that it runs
 * through, in the order of its text. As fractions of the page's width and height.
 */
export function blockBoxes(block: Block, page: PageOfRuns): Box[] {
  const inFractions = pageFractions(page);
  const boxes: Box[] = [];
  for (const span of block.spans) {
    const run = page.runs[span.run];
    if (run === undefined) continue;
    const box = inFractions(spanBox(run, span));
    const last = boxes.at(-1);
    if (last !== undefined && goesWith(last, box)) boxes.splice(-1, 1, union([last, box]));
    else boxes.push(box);
  }
  return boxes;
}

/** On the last line of those before, or right below it. */
function goesWith(before: Box, box: Box): boolean {
  const line = height(box);
  if (overlapY(before, box) > line / 2) return overlapX(before, box) > -WORD_GAP_MAX;
  const gap = box.top - before.bottom;
  return overlapX(before, box) > 0 && gap > -line && gap < LINE_GAP_MAX * line;
}

/** A place on a page's picture, as fractions of its width and height. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** As a fraction of the page: so far beside a block a click may still mean it. */
const REACH = 0.04;

/**
 * Which of the blocks a point on the picture means: the smallest that it lies in, or the nearest
 * that it is close to; null where it means none.
 *
 * @param blocks the boxes of each
 */
export function blockAtPoint(
  blocks: readonly (readonly Box[])[],
  point: PicturePoint,
): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, boxes] of blocks.entries()) {
    for (const box of boxes) {
      const away = distance(box, point);
      // Any box that holds the point is nearer than one that does not.
      const rank = away > 0 ? 1 + away : area(box);
      if (away > REACH || rank >= least) continue;
      least = rank;
      best = index;
    }
  }
  return best;
}

const area = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

function distance({ left, top, right, bottom }: Box, { x, y }: PicturePoint): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
