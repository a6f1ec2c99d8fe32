import { listMark } from '../../prose/patterns.ts';
import type { PageLayout } from '../strips/page-layout.ts';
import { sharesColumn } from '../strips/shares-column.ts';
import type { Strip } from '../strips/strip.ts';
import * as threshold from '../thresholds.ts';

/** All its lines begin a little in from the column that it stands in, less than an indent. */
export function isBox(strip: Strip, page: PageLayout): boolean {
  if (strip.lines.length < 2 || listMark(strip.lines[0]?.text ?? '') !== '') return false;
  const column = page.body.find(
    (other) =>
      other !== strip &&
      other.lines.length >= (page.sized ? 2 : threshold.OWN_MARGIN_LINES) &&
      sharesColumn(other.box, strip.box) &&
      Math.abs(other.left - strip.left) < threshold.INDENT_MAX,
  );
  if (!column) return false;
  const inset =
    strip.lines.reduce((least, line) => Math.min(least, line.box.left), Number.POSITIVE_INFINITY) -
    column.left;
  const flush = strip.lines.filter((line) => line.box.left - strip.left < threshold.SAME_LEFT);
  if (flush.length * 2 <= strip.lines.length) return false;
  if (page.sized && strip.outer > outerOf(strip, page) - threshold.BOX_RIGHT_INSET) return false;
  const least = strip.lines.length > 2 ? threshold.LONG_BOX_INSET : threshold.BOX_INSET;
  return inset >= least && inset <= threshold.BOX_INSET_MAX;
}

/** Where the columns that a strip stands in end, in ems. */
const outerOf = (strip: Strip, { body }: PageLayout): number =>
  body.reduce(
    (most, other) =>
      other !== strip && sharesColumn(other.box, strip.box) ? Math.max(most, other.outer) : most,
    Number.NEGATIVE_INFINITY,
  );
