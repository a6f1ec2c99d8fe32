import { overlapX } from '../../model/geometry.ts';
import {
  beginsLow,
  endsOpen,
  endsSentence,
  endsWithStop,
  isBareName,
  isByline,
} from '../../prose/patterns.ts';
import { isUnspaced } from '../../prose/script.ts';
import { advance } from '../measure/advance.ts';
import { centredSize } from '../measure/centred-size.ts';
import { columnOf } from '../strips/column.ts';
import { gapBetween, type Neighbours, type PageLayout, stripText } from '../strips/page-layout.ts';
import { sharesColumn } from '../strips/shares-column.ts';
import { isSetIn, type Strip } from '../strips/strip.ts';
import * as threshold from '../thresholds.ts';
import { isBox } from './box.ts';
import type { RoleVerdict } from './role.ts';

const BODY: RoleVerdict = { role: 'body', reason: 'nothing speaks against it' };

/**
 * The role of a strip where the source does not tell the size of its characters: from where it
 * stands among the columns, and from its words.
 */
export function roleByPlace(strip: Strip, near: Neighbours, page: PageLayout): RoleVerdict {
  const text = stripText(strip);
  const few = strip.lines.length <= threshold.HEAD_LINES_MAX;
  if (few && isByline(text)) return { role: 'byline', reason: 'words of a byline' };
  if (isBareName(text) && isUnderTitle(strip, page))
    return { role: 'byline', reason: 'a name under a title' };
  if (isBox(strip, page)) return { role: 'sidebar', reason: 'set in from its column' };
  if (!few) return BODY;
  if (isTitleLike(text) && isOverColumns(strip, page))
    return { role: 'title', reason: 'columns begin level below it' };
  if (isTitleLike(text) && isOverByline(strip, page))
    return { role: 'title', reason: 'a byline stands below it' };
  if (isPulledQuote(strip, near, page, text))
    return { role: 'quote', reason: 'apart and set in, and the text runs past it' };
  if (isByPicture(strip, near, page) && spans(strip, page).length > 1)
    return { role: 'caption', reason: 'reaches over columns' };
  if (isUnderPicture(strip, near, page, text))
    return isSetLarge(strip)
      ? { role: 'quote', reason: 'alone, and large' }
      : { role: 'caption', reason: 'alone below a picture' };
  return BODY;
}

/** Its first two lines, on one axis, show that it is larger than the text. */
function isSetLarge({ lines: [first, second] }: Strip): boolean {
  const size = first && second ? centredSize(first, second) : null;
  return size !== null && size >= threshold.QUOTE_SIZE_MIN && size <= threshold.QUOTE_SIZE_MAX;
}

/** Right below one line or two that are no sentence. */
function isUnderTitle(strip: Strip, page: PageLayout): boolean {
  const above = page.strips.find((other) => isNextAlone(other, strip, page));
  return above !== undefined && above.lines.length <= 2 && isTitleLike(stripText(above));
}

/** Right above a byline. */
function isOverByline(strip: Strip, page: PageLayout): boolean {
  const below = page.strips.find((other) => isNextAlone(strip, other, page));
  if (!below) return false;
  const text = stripText(below);
  return isByline(text) || isBareName(text);
}

/**
 * `lower` follows close below `upper` and nothing stands beside either: a head, whose true width
 * the grid does not tell.
 */
function isNextAlone(upper: Strip, lower: Strip, page: PageLayout): boolean {
  const gap = gapBetween(upper, lower, page.leading);
  if (upper === lower || gap < -threshold.BETWEEN_STEP || gap > threshold.HEAD_GAP) return false;
  return isClear(upper, page) && isClear(lower, page);
}

/** A picture's space is above or below it. */
const isByPicture = (strip: Strip, near: Neighbours, page: PageLayout): boolean =>
  near.gapBelow >= threshold.PICTURE_GAP ||
  (near.above === null ? isFarBelowTop(strip, page) : near.gapAbove >= threshold.PICTURE_GAP);

/** Two columns or more begin level with each other, below the strip and a byline perhaps. */
function isOverColumns(strip: Strip, page: PageLayout): boolean {
  const under = page.body.filter((other) => {
    const gap = gapBetween(strip, other, page.leading);
    return other !== strip && gap > 0 && gap <= threshold.UNDER_GAP;
  });
  const own = under.find((other) => overlapX(other.box, strip.box) > 0);
  if (!own) return false;
  const beside = under.filter(
    (other) =>
      !sharesColumn(other.box, own.box) &&
      Math.abs(other.box.top - own.box.top) <= threshold.LEVEL_TOPS * page.leading,
  );
  return beside.length > 0 && isClear(strip, page) && beginsParagraph(own, page);
}

/** No sentence, and no part of one. */
const isTitleLike = (text: string): boolean =>
  !/[。；]|[.!?]\s\p{Lu}/u.test(text) && !endsWithStop(text) && !endsOpen(text);

/** The strip's first line can be the first of a text, and not only go on with one. */
function beginsParagraph(strip: Strip, page: PageLayout): boolean {
  const first = strip.lines[0];
  if (!first || beginsLow(first.text)) return false;
  if (page.style !== 'indent' || !isUnspaced(first.text.codePointAt(0) ?? 0)) return true;
  return isSetIn(first, strip) || strip.lines.length === 1;
}

/** The text's top is far above it, or it is above all text and the page's top far above that: a
 * picture's place. */
function isFarBelowTop({ box }: Strip, { bodyBox, top, leading }: PageLayout): boolean {
  const isAboveText = box.bottom <= bodyBox.top + threshold.LEVEL_SLACK;
  return (box.top - (isAboveText ? top : bodyBox.top)) / leading >= threshold.PICTURE_GAP;
}

/** Nothing stands beside the strip at its height. */
const isClear = (strip: Strip, page: PageLayout): boolean =>
  page.strips.every(
    (other) =>
      other === strip ||
      other.box.bottom <= strip.box.top + threshold.LEVEL_SLACK ||
      other.box.top >= strip.box.bottom - threshold.LEVEL_SLACK,
  );

/** The columns right above or below the strip that it reaches into. */
function spans(strip: Strip, page: PageLayout): Strip[] {
  const near = page.body.filter(
    (other) => other !== strip && overlapX(other.box, strip.box) >= threshold.SPAN_OVERLAP,
  );
  const side = (others: readonly Strip[]): Strip[] => {
    const found: Strip[] = [];
    for (const other of others)
      if (found.every((one) => !sharesColumn(one.box, other.box))) found.push(other);
    return found;
  };
  const above = side(
    near
      .filter(({ box }) => box.bottom <= strip.box.top + threshold.LEVEL_SLACK)
      .sort((a, b) => b.box.bottom - a.box.bottom),
  );
  const below = side(
    near
      .filter(({ box }) => box.top >= strip.box.bottom - threshold.LEVEL_SLACK)
      .sort((a, b) => a.box.top - b.box.top),
  );
  return above.length > below.length ? above : below;
}

function isPulledQuote(strip: Strip, near: Neighbours, page: PageLayout, text: string): boolean {
  const apart = near.gapAbove >= threshold.PULLED_GAP && near.gapBelow >= threshold.PULLED_GAP;
  if (!apart || !near.below || advance(text) > threshold.QUOTE_WIDTH_MAX) return false;
  const column = columnOf(strip, page);
  const inset =
    strip.box.left - column.left >= threshold.BOX_INSET || spans(strip, page).length > 1;
  const unfinished = near.above !== null && !endsSentence(near.above.lines.at(-1)?.text ?? '');
  return (
    inset &&
    near.gapAbove < threshold.PULLED_GAP_MAX &&
    (endsWithStop(text) || (unfinished && beginsFlush(near.below, page)))
  );
}

const beginsFlush = (strip: Strip, page: PageLayout): boolean =>
  !isSetIn(strip.lines[0], columnOf(strip, page));

/**
 * Below a gap as high as a picture, and not the rest of the text above it: that text was done, or
 * it goes on below, or the strip keeps off the column's margin.
 */
function isUnderPicture(strip: Strip, near: Neighbours, page: PageLayout, text: string): boolean {
  if (near.above === null) return isFarBelowTop(strip, page) && endsSentence(text);
  if (near.gapAbove < threshold.PICTURE_GAP) return false;
  if (!endsSentence(text) && near.below !== null) return false;
  const column = columnOf(strip, page);
  if (isLevelWithColumn(strip, page)) return false;
  const off = strip.box.left - column.left > threshold.INDENT_MIN;
  const done =
    endsSentence(near.above.lines.at(-1)?.text ?? '') ||
    near.above.lines.length < threshold.BODY_STRIP_LINES;
  const goesOn = near.below !== null && beginsFlush(near.below, page);
  return off || done || goesOn;
}

/** The strip begins level with a column beside it, so it is the head of a column itself. */
const isLevelWithColumn = (strip: Strip, page: PageLayout): boolean =>
  page.body.some(
    (other) =>
      other !== strip &&
      !sharesColumn(other.box, strip.box) &&
      Math.abs(other.box.top - strip.box.top) <= page.leading,
  );
