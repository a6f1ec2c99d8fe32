import { type Box, overlapX, union } from '../../model/geometry.ts';
import { gapBetween, neighboursOf, type PageLayout } from '../strips/page-layout.ts';
import { sharesColumn } from '../strips/shares-column.ts';
import type { Strip } from '../strips/strip.ts';
import * as threshold from '../thresholds.ts';
import type { RoledStrip } from './role.ts';

/**
 * Where the head of an article cuts the columns: across all whose text begins level with the text
 * below it, though the title's own words be few; across the whole page, where the whole page makes
 * way for it. A byline cuts as far as the title above it. Null for what is no head.
 */
export function headReach(
  head: RoledStrip,
  roled: readonly RoledStrip[],
  page: PageLayout,
): Box | null {
  if (head.role === 'title') return reachOf(head.strip, roled, page);
  if (head.role !== 'byline') return null;
  const { top, bottom } = head.strip.box;
  const title = titleAbove(head.strip, roled, page);
  return title && { ...union([reachOf(title, roled, page), head.strip.box]), top, bottom };
}

/** The title that a byline stands close under, at any place of its width. */
function titleAbove(strip: Strip, roled: readonly RoledStrip[], page: PageLayout): Strip | null {
  const titles = roled.filter(({ role }) => role === 'title').map((title) => title.strip);
  const near = titles.filter((title) => {
    const gap = gapBetween(title, strip, page.leading);
    return gap > -threshold.BETWEEN_STEP && gap <= threshold.HEAD_GAP;
  });
  return near.find((title) => sharesColumn(reachOf(title, roled, page), strip.box)) ?? null;
}

function reachOf(title: Strip, roled: readonly RoledStrip[], page: PageLayout): Box {
  const strips = roled.filter(({ role }) => role === 'body').map(({ strip }) => strip);
  const head = lowestOfHead(title, roled, page);
  const below = neighboursOf(head, strips, page.leading).below;
  if (!below && page.body.length > 0) return atTop(title, page);
  const beside = titlesBeside(title, roled, page);
  const clear = beside.length > 0 ? null : clearAbove(title, roled, page);
  if (clear !== null) return { ...union([title.box, page.bodyBox]), top: clear, bottom: clear };
  if (!below) return title.box;
  const { top, bottom } = title.box;
  const level = strips.filter(
    (strip) =>
      strip !== below &&
      Math.abs(strip.box.top - below.box.top) <= threshold.LEVEL_TOPS * page.leading &&
      !beside.some((other) => sharesColumn(other.box, strip.box)) &&
      !runsOnAbove(strip, head, strips),
  );
  return { ...union([title, below, ...level].map((strip) => strip.box)), top, bottom };
}

/** Titles level with it and well apart: of other articles, whose columns are not under this one. */
const titlesBeside = (
  { box, size }: Strip,
  roled: readonly RoledStrip[],
  { leading }: PageLayout,
): Strip[] =>
  roled
    .filter(({ role, strip }) => role === 'title' && !sharesColumn(strip.box, box))
    .map(({ strip }) => strip)
    .filter(
      (strip) =>
        Math.abs(strip.box.top - box.top) <= threshold.LEVEL_TOPS * leading &&
        -overlapX(strip.box, box) > threshold.TITLES_APART * size,
    );

/** A title with no text below it is of the text beside or above it: it is read before all. */
function atTop(title: Strip, page: PageLayout): Box {
  const y = page.bodyBox.top - (page.bodyBox.bottom - title.box.top);
  return { ...union([title.box, page.bodyBox]), top: y, bottom: y };
}

/**
 * The y of white space right above the title that runs across the whole page, if there is any: with
 * it the whole page ends one article and begins another, also where a column stands beside the
 * title.
 */
function clearAbove(title: Strip, roled: readonly RoledStrip[], page: PageLayout): number | null {
  const above = roled
    .filter(({ strip }) => strip !== title && strip.box.top < title.box.top - threshold.LEVEL_SLACK)
    .map(({ strip }) => strip.box.bottom);
  const ends = above.reduce((lowest, bottom) => Math.max(lowest, bottom), Number.NEGATIVE_INFINITY);
  const space = title.box.top - ends;
  if (ends === Number.NEGATIVE_INFINITY)
    return roled.some(({ strip }) => isLeftOf(strip, title)) ? null : title.box.top - page.leading;
  return space >= threshold.CLEAR_SPACE * page.leading ? title.box.top - space / 2 : null;
}

/** Beside the title, to its left: a column that is read before it. */
const isLeftOf = (strip: Strip, title: Strip): boolean =>
  strip.box.right <= title.box.left && strip.box.top < title.box.bottom;

/** The lowest line of the title's head: its byline or subtitle, if one follows close. */
function lowestOfHead(title: Strip, roled: readonly RoledStrip[], page: PageLayout): Strip {
  const parts = roled.filter(({ role }) => role === 'byline' || role === 'title');
  const next = neighboursOf(
    title,
    parts.map((part) => part.strip),
    page.leading,
  );
  return next.below && next.gapBelow <= threshold.HEAD_GAP ? next.below : title;
}

/** The strip's own column has text between the title's level and the strip. */
function runsOnAbove(strip: Strip, head: Strip, strips: readonly Strip[]): boolean {
  return strips.some(
    (other) =>
      other !== strip &&
      sharesColumn(other.box, strip.box) &&
      other.box.bottom > head.box.top &&
      other.box.top < strip.box.top,
  );
}
