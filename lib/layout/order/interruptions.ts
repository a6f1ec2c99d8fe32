import { beginsLow, endsSentence, endsWithStop } from '../../prose/patterns.ts';
import { columnOf } from '../strips/column.ts';
import { neighboursOf, type PageLayout, stripText } from '../strips/page-layout.ts';
import { isSetIn, type Strip } from '../strips/strip.ts';
import * as threshold from '../thresholds.ts';

/**
 * Captions that place alone did not show: a sentence below the space of a picture, in the midst of
 * a text that reads on without it.
 *
 * @param order the strips of running text in reading order
 */
export function interruptionsOf(order: readonly Strip[], page: PageLayout): Strip[] {
  return order.filter((strip, index) => {
    if (!isSentenceUnderPicture(strip, page)) return false;
    const before = order[index - 1]?.lines.at(-1)?.text;
    const after = order[index + 1];
    const unfinished = before !== undefined && !endsSentence(before);
    if (!after) return !unfinished;
    return begins(after, page) !== unfinished;
  });
}

/** Few lines, flush, that end a sentence, and above them as much space as a picture takes. */
function isSentenceUnderPicture(strip: Strip, page: PageLayout): boolean {
  if (strip.lines.length > threshold.CAPTION_LINES_MAX || !endsWithStop(stripText(strip)))
    return false;
  const { above, gapAbove } = neighboursOf(strip, page.strips, page.leading);
  const space = above ? gapAbove : (strip.box.top - page.bodyBox.top) / page.leading;
  return space >= threshold.PICTURE_GAP && !isSetIn(strip.lines[0], columnOf(strip, page));
}

/** The strip begins a paragraph, as far as its first line shows. */
function begins(strip: Strip, page: PageLayout): boolean {
  const first = strip.lines[0];
  if (!first || beginsLow(first.text)) return false;
  return page.style === 'indent' ? isSetIn(first, columnOf(strip, page)) : true;
}
