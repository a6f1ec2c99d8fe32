import {
  endsSentence,
  endsWithStop,
  isBareName,
  isByline,
  isNote,
  isQuestion,
  sentencesIn,
} from '../../prose/patterns.ts';
import {
  columnsUnder,
  gapBetween,
  isBodySize,
  type Neighbours,
  type PageLayout,
  stripText,
} from '../strips/page-layout.ts';
import { isSetIn, type Strip } from '../strips/strip.ts';
import * as threshold from '../thresholds.ts';
import { isBox } from './box.ts';
import type { RoleVerdict } from './role.ts';

/** The role of a strip where the source tells the size of its characters: from that, and its words. */
export function roleBySize(strip: Strip, near: Neighbours, page: PageLayout): RoleVerdict {
  const text = stripText(strip);
  if (isByline(text) && strip.lines.length <= 2)
    return { role: 'byline', reason: 'words of a byline' };
  if (
    strip.size <= threshold.SUBHEADING_SIZE_MAX &&
    isBareName(text) &&
    isUnderTitle(strip, near, page)
  )
    return { role: 'byline', reason: 'a name under a title' };
  if (isBodySize(strip.size))
    return isBox(strip, page)
      ? { role: 'sidebar', reason: 'set in from its column' }
      : { role: 'body', reason: 'the usual size' };
  if (strip.size > 1) return largeRole(strip, near, page, text);
  return smallRole(strip, near, text);
}

function largeRole(strip: Strip, near: Neighbours, page: PageLayout, text: string): RoleVerdict {
  if (text.length > threshold.HEADING_TEXT_MAX) return { role: 'body', reason: 'large, but long' };
  const isSentence =
    endsWithStop(text) && !isQuestion(text) && strip.size < threshold.TITLE_SIZE_MIN;
  if (isSentence && isUnderHead(strip, page)) return { role: 'body', reason: 'a lede' };
  if (isPulled(strip, near, text))
    return { role: 'quote', reason: 'large, and the text runs past it' };
  if (isSentence && text.length >= threshold.LEDE_TEXT_MIN && sentencesIn(text) > 1)
    return { role: 'body', reason: 'large, but several sentences' };
  const spans = columnsUnder(strip, page).length > 1;
  const title = spans || strip.size >= threshold.TITLE_SIZE_MIN;
  return { role: title ? 'title' : 'heading', reason: `${strip.size.toFixed(2)} times the body` };
}

/** Stands apart on both sides, and is a sentence, or stands within one that goes on below it. */
function isPulled(strip: Strip, near: Neighbours, text: string): boolean {
  const apart = near.gapAbove > threshold.PULLED_GAP && near.gapBelow > threshold.PULLED_GAP;
  if (!apart) return false;
  if (strip.size >= threshold.TITLE_SIZE_MIN) return endsWithStop(text);
  const before = near.above?.lines.at(-1);
  const after = near.below?.lines[0];
  if (before && after && !endsSentence(before.text) && near.below && !isSetIn(after, near.below))
    return true;
  return endsWithStop(text) && !isQuestion(text);
}

/** Close below a title or its byline, at any place of their width: nearer than a quote to the text. */
const isUnderHead = (strip: Strip, { strips, leading }: PageLayout): boolean =>
  strips.some(
    (other) =>
      isCloseAbove(other, strip, leading, threshold.LEDE_GAP) &&
      (other.size >= threshold.TITLE_SIZE_MIN ||
        isByline(stripText(other)) ||
        isBareName(stripText(other))),
  );

/**
 * Close below characters much larger; beside them too, with nothing between, where the text begins
 * below: the name at the end of a head.
 */
function isUnderTitle(strip: Strip, near: Neighbours, { strips, leading }: PageLayout): boolean {
  const { above, gapAbove, below } = near;
  const isTitle = (other: Strip): boolean =>
    other.size >= threshold.TITLE_SIZE_MIN &&
    isCloseAbove(other, strip, leading, threshold.HEAD_GAP);
  if (above !== null && gapAbove <= threshold.HEAD_GAP) return isTitle(above);
  return below !== null && isBodySize(below.size) && strips.some(isTitle);
}

function isCloseAbove(upper: Strip, lower: Strip, leading: number, most: number): boolean {
  const gap = gapBetween(upper, lower, leading);
  return upper !== lower && gap > -threshold.BETWEEN_STEP && gap <= most;
}

function smallRole(strip: Strip, near: Neighbours, text: string): RoleVerdict {
  const above = near.above;
  const underTitle = above !== null && above.size > 1 && near.gapAbove < threshold.SUBTITLE_GAP;
  if (underTitle && strip.lines.length <= 2 && (isBareName(text) || !endsSentence(text)))
    return { role: 'byline', reason: 'small, under a title' };
  if (isNote(text)) return { role: 'note', reason: 'small, with the mark of a note' };
  if (strip.lines.length > threshold.CAPTION_LINES_MAX)
    return { role: 'sidebar', reason: 'small, and several lines' };
  return { role: 'caption', reason: `${strip.size.toFixed(2)} of the body` };
}
