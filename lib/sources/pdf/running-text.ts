import { type Box, centre, middle } from '../../model/geometry.ts';
import type { PageOfRuns, Run } from '../../model/run.ts';
import { turnedBack } from '../../model/turn.ts';

/** How many pages to each side are compared: headers of left and right pages differ. */
export const RUNNING_REACH = 4;

/** Running headers and footers stand in this share of the page at its edges. */
const EDGE = 0.14;
/** What is at the same place of two pages is no farther apart; shares of the page. */
const SAME_PLACE = 0.012;
/** On so many other pages the same must stand, or on all where there are fewer. */
const OTHERS_MIN = 2;

/**
 * The page with its running headers, footers and numbers set apart: text near an edge that other
 * pages have at the same place, where numbers may count on with the pages.
 */
export function withRunningText(page: PageOfRuns, others: readonly PageOfRuns[]): PageOfRuns {
  const near = others.filter(({ flipPage }) => flipPage !== page.flipPage).map(edgeTexts);
  const needed = Math.min(OTHERS_MIN, near.length);
  if (needed === 0) return page;
  const own = edgeTexts(page);
  const running = new Set<Run>();
  for (const text of own) {
    const count = near.filter((texts) => texts.some((other) => isSame(text, other))).length;
    if (count >= needed) running.add(text.run);
  }
  if (running.size === 0) return page;
  const apart = (run: Run): Run => (running.has(run) ? { ...run, apart: 'running' } : run);
  return { ...page, runs: page.runs.map(apart) };
}

/** Text near an edge of a page. */
interface EdgeText {
  readonly run: Run;
  readonly box: Box;
  /** Its text, figures as `#`. */
  readonly key: string;
  /** How far its figures are ahead of the flip page; null where it has none, or more than one. */
  readonly ahead: number | null;
}

function edgeTexts(page: PageOfRuns): EdgeText[] {
  return page.runs.flatMap((run) => {
    const box = turnedBack(run.box, page.turn ?? 0);
    if (!isAtEdge(box, run)) return [];
    const figures = run.text.match(FIGURES) ?? [];
    const [figure] = figures;
    const ahead = figures.length === 1 ? Number(figure) - (page.flipPage ?? 0) : null;
    const key = run.text.replace(FIGURES, '#').replace(/\s+/gu, '');
    return [{ run, box, key, ahead: key.includes('#') ? ahead : null }];
  });
}

const FIGURES = /\d+/gu;

/** Above or below the text; beside it only what is turned, for there stand the ends of its lines. */
const isAtEdge = (box: Box, { apart }: Run): boolean =>
  box.bottom < EDGE ||
  box.top > 1 - EDGE ||
  (apart === 'turned' && (box.right < EDGE || box.left > 1 - EDGE));

function isSame(a: EdgeText, b: EdgeText): boolean {
  if (a.key !== b.key || a.ahead !== b.ahead) return false;
  const sides = [a.box.left - b.box.left, a.box.right - b.box.right, centre(a.box) - centre(b.box)];
  const level = Math.abs(middle(a.box) - middle(b.box)) <= SAME_PLACE;
  return level && sides.some((side) => Math.abs(side) <= SAME_PLACE);
}
