import {
  endsSentence,
  endsWithStop,
  isBareName,
  isByline,
  isNote,
  sentencesIn,
} from '../prose/patterns.ts';
import {
  columnsUnder,
  isBodySize,
  type Neighbours,
  neighboursOf,
  type PageLayout,
  stripText,
} from './page-layout.ts';
import { repeatsOf } from './repeats.ts';
import { isBox, roleByPlace } from './roles-by-place.ts';
import type { Strip } from './strip.ts';
import * as threshold from './thresholds.ts';

/** What a strip is on its page, before its lines are read as paragraphs. */
export type StripRole =
  | 'body'
  | 'title'
  | 'heading'
  | 'byline'
  | 'caption'
  | 'quote'
  | 'sidebar'
  | 'note';

export interface RoledStrip {
  readonly strip: Strip;
  readonly role: StripRole;
  readonly reason: string;
}

/** Gives each strip that is not furniture its role. */
export function rolesOf(page: PageLayout): RoledStrip[] {
  const { strips } = page;
  const repeats = repeatsOf(strips);
  const roled = strips.map((strip): RoledStrip => {
    if (repeats.has(strip)) return { strip, role: 'quote', reason: 'stands in the text as well' };
    const near = neighboursOf(strip, strips, page.leading);
    const verdict = page.sized ? roleBySize(strip, near, page) : roleByPlace(strip, near, page);
    return { strip, ...verdict };
  });
  return roled
    .map((item) => boxTitle(item, roled, page) ?? item)
    .map((item, _, all) =>
      item.role === 'caption' && isUnderBoxTitle(item, all, page)
        ? { ...item, role: 'sidebar' }
        : item,
    );
}

/** The title of a box: a line or two right above small text, set in from the column with it. */
function boxTitle(
  item: RoledStrip,
  all: readonly RoledStrip[],
  page: PageLayout,
): RoledStrip | null {
  if (item.role !== 'body' && item.role !== 'heading') return null;
  if (item.strip.lines.length > 2 || item.strip.size >= threshold.TITLE_SIZE_MIN) return null;
  const below = neighboursOf(
    item.strip,
    all.map((other) => other.strip),
    page.leading,
  );
  const box = all.find((other) => other.strip === below.below);
  if (!box || (box.role !== 'caption' && box.role !== 'sidebar')) return null;
  const aligned = Math.abs(box.strip.left - item.strip.left) < threshold.SAME_LEFT;
  if (!aligned || below.gapBelow > threshold.BOX_TITLE_GAP) return null;
  return { strip: item.strip, role: 'sidebar', reason: 'heads a box' };
}

function isUnderBoxTitle(item: RoledStrip, all: readonly RoledStrip[], page: PageLayout): boolean {
  const titles = all.filter((other) => other.role === 'sidebar').map((other) => other.strip);
  return neighboursOf(item.strip, titles, page.leading).gapAbove <= threshold.BOX_TITLE_GAP;
}

/** A role and why. */
export interface RoleVerdict {
  readonly role: StripRole;
  readonly reason: string;
}

function roleBySize(strip: Strip, near: Neighbours, page: PageLayout): RoleVerdict {
  const text = stripText(strip);
  if (isByline(text) && strip.lines.length <= 2)
    return { role: 'byline', reason: 'words of a byline' };
  if (strip.size <= 1 && isBareName(text) && isUnderTitle(near))
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
  if (isPulled(strip, near, text))
    return { role: 'quote', reason: 'large, and the text runs past it' };
  if (
    text.length >= threshold.LEDE_TEXT_MIN &&
    endsWithStop(text) &&
    sentencesIn(text) > 1 &&
    strip.size < threshold.TITLE_SIZE_MIN
  )
    return { role: 'body', reason: 'large, but several sentences' };
  const spans = columnsUnder(strip.box, page).length > 1;
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
  if (before && after && goesOn(before.text) && near.below && !isIndentedHead(near.below))
    return true;
  return endsWithStop(text) && strip.size > threshold.SUBHEADING_SIZE_MAX;
}

/** Right below characters much larger. */
const isUnderTitle = ({ above, gapAbove }: Neighbours): boolean =>
  above !== null && above.size >= threshold.TITLE_SIZE_MIN && gapAbove <= threshold.HEAD_GAP;

const goesOn = (text: string): boolean => !endsSentence(text);

const isIndentedHead = (strip: Strip): boolean =>
  (strip.lines[0]?.box.left ?? 0) - strip.left >= threshold.INDENT_MIN;

function smallRole(strip: Strip, near: Neighbours, text: string): RoleVerdict {
  const above = near.above;
  const underTitle = above !== null && above.size > 1 && near.gapAbove < 1.2;
  if (underTitle && strip.lines.length <= 2 && (isBareName(text) || !endsSentence(text)))
    return { role: 'byline', reason: 'small, under a title' };
  if (isNote(text)) return { role: 'note', reason: 'small, with the mark of a note' };
  if (strip.lines.length > threshold.CAPTION_LINES_MAX)
    return { role: 'sidebar', reason: 'small, and several lines' };
  return { role: 'caption', reason: `${strip.size.toFixed(2)} of the body` };
}
