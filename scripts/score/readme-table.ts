import type { Reached } from './reached.ts';
import { METRICS, type Scores } from './scorer.ts';

/** What the pages of each set are. A set that is not here has its name alone. */
const WHAT: Readonly<Record<string, string>> = {
  seed: 'the page this began with',
  'made/grid': 'typeset pages as the older text layer has them',
  'made/positions': 'the same pages with coordinates',
  'made/pdf': 'the same pages as PDFs',
  real: 'pages of public books, with all their files',
  'real/no-positions': 'the older ones of these, from the text layer alone',
  'sample/older': 'our own issue as an older book',
  'sample/no-positions': 'the same, from the text layer alone',
  'sample/newer': 'our own issue as a newer book',
};

/** What is aimed at on every set. */
const AIM: Scores = { body: 0.995, para: 0.97, heading: 0.95, aside: 0.95, clean: 0.99 };

const BEGIN = '<!-- scores: written by scripts/score/update-readme.ts -->';
const END = '<!-- end of scores -->';

/** Three digits, rounded down as `reached.json` is: 0.9996 is no 1.000. */
const figure = (mean: number): string => mean.toFixed(4).slice(0, -1);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const figures = (scores: Scores): string[] => METRICS.map((metric) => figure(scores[metric]));

/** The means that were reached as a table of Markdown, and the aim below them. */
export function readmeTable(reached: Reached): string {
  return [
    row(['set', 'pages', ...METRICS]),
    row(['---', '---', ...METRICS.map(() => '---:')]),
    ...[...reached].map(([name, scores]) =>
      row([`\`${name}\``, WHAT[name] ?? '', ...figures(scores)]),
    ),
    row(['the aim', 'every set', ...figures(AIM)]),
  ].join('\n');
}

/**
 * The README with `table` between its two marks.
 * @throws a `RangeError` where the marks are not there
 */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new RangeError(`The README has no place for scores: ${BEGIN}`);
  return `${readme.slice(0, from + BEGIN.length)}\n${table}\n${readme.slice(to)}`;
}
