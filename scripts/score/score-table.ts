import type { PageLoss } from './conserve-set.ts';
import type { SetScores } from './score-set.ts';
import { METRICS, type Scores } from './scorer.ts';

/** In columns of a terminal: the longest name of a page or mean, and a figure. */
const NAME_WIDTH = 24;
const FIGURE_WIDTH = 9;

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(FIGURE_WIDTH)).join('');

const figures = (scores: Scores): string[] => METRICS.map((metric) => scores[metric].toFixed(3));

/** The table of a set: its pages, what it comes to in the mean, and what that was before. */
export function scoreTable({ name, pages, mean }: SetScores, reached: Scores | undefined): string {
  return [
    row(name, METRICS),
    ...pages.map((page) => row(`  ${page.name}`, figures(page))),
    row(`mean of ${pages.length}`, figures(mean)),
    ...(reached ? [row('reached before', figures(reached))] : []),
  ].join('\n');
}

export const lossLine = ({ name, against, missing, extra }: PageLoss): string =>
  `${name} (against its ${against}): missing ${missing || 'nothing'}; extra ${extra || 'nothing'}`;
