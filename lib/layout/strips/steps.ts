import { median } from '../../model/quantile.ts';
import { endsSentence } from '../../prose/patterns.ts';
import type { Line } from '../line.ts';
import type { Measure } from '../measure/measure.ts';
import * as threshold from '../thresholds.ts';

/**
 * The step from each line to the one above it, in leadings: 1 is the usual step, and the first
 * line's is 1. `lines` come from the top down. On the grid, where a step shows as whole rows, it
 * is 1 for as long as some place of the first line explains all rows so far.
 */
export function stepsOf(lines: readonly Line[], leading: number, measure: Measure): number[] {
  const steps = lines.map((line, index) => line.box.bottom - (lines[index - 1] ?? line).box.bottom);
  const enough = lines.length >= threshold.OWN_LEADING_LINES;
  if (!measure.sized && enough && blanksAreSpaces(lines, steps, measure))
    return steps.map((step) => Math.max(1, step * measure.emY));
  const own = (enough ? typicalStep(steps, measure) : null) ?? leading;
  if (measure.sized) return exactSteps(lines, own);
  const spaces = (found: readonly number[]): number =>
    found.filter((step) => step > threshold.SPACE_STEP).length;
  return leadingsNear(own, leading, lines.length, measure)
    .map((candidate) => rowSteps(lines, candidate * measure.emY, measure))
    .reduce((best, found) => (spaces(found) < spaces(best) ? found : best));
}

/**
 * The leadings that the rows of `count` lines may come from, the likeliest first: the mean of rows
 * is off by up to a row over all of them.
 */
function leadingsNear(own: number, page: number, count: number, { emY }: Measure): number[] {
  const most = 1 / (Math.max(count - 1, 1) * emY);
  const near = [own, own + most / 2, own - most / 2];
  return Math.abs(page - own) <= most ? [own, page, ...near] : near;
}

/**
 * On the grid a leading of little more than a row leaves a row blank now and then, and so does a
 * space between paragraphs. Few blank rows that mostly follow the end of a sentence or a short line
 * are spaces, in text that takes a row a line.
 */
function blanksAreSpaces(
  lines: readonly Line[],
  steps: readonly number[],
  { emY }: Measure,
): boolean {
  const farthest = lines.reduce((most, { box }) => Math.max(most, box.right), 0);
  const isEnd = (line: Line | undefined): boolean =>
    line !== undefined &&
    (endsSentence(line.text) || farthest - line.box.right > threshold.VERY_SHORT_BY);
  const blanks = steps.flatMap((step, index) =>
    step * emY > threshold.BLANK_ROW_STEP ? [lines[index - 1]] : [],
  );
  if (blanks.length === 0 || blanks.length > steps.length * threshold.BLANK_ROWS_SHARE)
    return false;
  return blanks.filter(isEnd).length >= blanks.length * threshold.SPACES_SHARE;
}

/** The mean of the steps near the median: on the grid a leading of 1.3 rows shows as 1, 1 and 2. */
export function typicalStep(steps: readonly number[], { sized }: Measure): number | null {
  const spread = sized ? threshold.LEADING_SPREAD.fraction : threshold.LEADING_SPREAD.grid;
  const real = steps.filter((step) => step > 0 && Number.isFinite(step));
  const usual = median(real);
  if (usual === null) return null;
  const near = real.filter((step) => step >= usual / spread && step <= usual * spread);
  return near.reduce((sum, step) => sum + step, 0) / near.length;
}

const exactSteps = (lines: readonly Line[], leading: number): number[] =>
  lines.map((line, index) => {
    const above = lines[index - 1];
    return above ? (line.box.bottom - above.box.bottom) / (leading * Math.max(1, line.size)) : 1;
  });

/**
 * A line at y falls in row floor(y): each row narrows where the lines can be. When nothing is left,
 * there was more than the leading between the last two.
 */
function rowSteps(lines: readonly Line[], leading: number, { emY }: Measure): number[] {
  let low = 0;
  let high = 0;
  return lines.map((line, index) => {
    const row = line.box.top * emY;
    const expected = { low: low + leading, high: high + leading };
    low = Math.max(row, expected.low);
    high = Math.min(row + 1, expected.high);
    const missed = row - expected.high;
    if (index > 0 && low <= high + threshold.ROW_SLACK) {
      if (low > high) low = high;
      return 1;
    }
    low = row;
    high = row + 1;
    return index > 0 && missed > 0 ? 1 + Math.max(missed, threshold.ROW_SLACK) / leading : 1;
  });
}

/** Whether a row of the grid is left blank above each line; it may be rounding, or a space. */
export const blanksAbove = (lines: readonly Line[], leading: number, measure: Measure): boolean[] =>
  lines.map((line, index) => {
    const above = lines[index - 1];
    if (!above || measure.sized) return false;
    const rows = Math.round((line.box.top - above.box.top) * measure.emY);
    return rows > Math.max(1, Math.floor(leading * measure.emY + 1 - threshold.BLANK_ROW_ROUNDING));
  });
