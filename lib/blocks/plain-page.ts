import type { Line } from '../layout/line.ts';
import type { PageOfRuns, Run } from '../model/run.ts';
import { type BlockLines, blockLines } from './block-lines.ts';

/** A page that is beyond all layout, as it stands: each run a paragraph, in the source's order. */
export const plainPage = (page: PageOfRuns): BlockLines[] =>
  page.runs.flatMap((run, index) => {
    if (run.text.trim() === '') return [];
    return [blockLines('paragraph', [lineOf(run, index)], 'more text than a page holds')];
  });

const lineOf = (run: Run, index: number): Line => ({
  parts: [{ run: index, start: 0, end: run.text.length, spaced: false }],
  text: run.text.trim(),
  box: run.box,
  size: 1,
});
