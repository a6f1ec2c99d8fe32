import { endsWithStop, isBareName, isByline } from '../../prose/patterns.ts';
import { isUnspaced } from '../../prose/script.ts';
import { type Line, linesWithout } from '../line.ts';
import { advance } from '../measure/advance.ts';
import * as threshold from '../thresholds.ts';
import { outermostRow } from './edge-row.ts';

/**
 * Whether a line alone in its row at the top of the page is what the page is about, and no running
 * header: its author stands under it, or it is long enough, and no title of its own follows.
 *
 * @param inner the lines below it
 * @param leading the usual step between lines, in ems
 */
export function isHeadline(line: Line, inner: readonly Line[], leading: number): boolean {
  const next = outermostRow(inner, 'top');
  const [below] = next;
  if (below && next.length === 1 && isAuthor(below, line, leading)) return true;
  if (isFewWords(line) || (below && below.size > line.size)) return false;
  return !isTitleNext(inner);
}

/** Whether a line is narrower than titles are. */
export const isFewWords = ({ text }: Line): boolean =>
  advance(text) <=
  (isUnspaced(text.codePointAt(0) ?? 0) ? threshold.FEW_WIDE : threshold.FEW_WORDS);

/** Names who wrote what `above` is the title of. */
const isAuthor = ({ text, box }: Line, above: Line, leading: number): boolean =>
  box.top - above.box.bottom <= threshold.HEAD_GAP * leading &&
  (isByline(text) || isBareName(text));

/** A few lines follow, each alone in its row, and then a space: a title of its own. */
function isTitleNext(inner: readonly Line[]): boolean {
  let rest = inner;
  let last: Line | null = null;
  for (let count = 0; count <= threshold.HEAD_LINES_MAX; count++) {
    const row = outermostRow(rest, 'top');
    const [only] = row;
    if (!only) return false;
    if (last && only.box.top - last.box.bottom > threshold.HEAD_SPACE) return true;
    if (row.length > 1 || isByline(only.text) || endsWithStop(only.text)) return false;
    last = only;
    rest = linesWithout(rest, row);
  }
  return false;
}
