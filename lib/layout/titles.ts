import { type Box, union } from '../model/geometry.ts';
import { neighboursOf, type PageLayout, sharesColumn } from './page-layout.ts';
import type { RoledStrip } from './roles.ts';
import type { Strip } from './strip.ts';
import * as threshold from './thresholds.ts';

/**
 * How far the head of an article reaches: over all columns whose text begins level with the text
 * below it, though the title's own words be few; a byline reaches as far as the title above it.
 * The box has the strip's own height: it cuts the columns where it stands. Null for what is no head.
 */
export function headReach(
  head: RoledStrip,
  roled: readonly RoledStrip[],
  page: PageLayout,
): Box | null {
  const owner = head.role === 'title' ? head : titleAbove(head, roled, page);
  if (!owner) return null;
  return { ...reachOf(owner, roled, page), top: head.strip.box.top, bottom: head.strip.box.bottom };
}

/** The title that a byline stands close under. */
function titleAbove(
  head: RoledStrip,
  roled: readonly RoledStrip[],
  page: PageLayout,
): RoledStrip | null {
  if (head.role !== 'byline') return null;
  const titles = roled.filter((other) => other.role === 'title');
  const near = neighboursOf(
    head.strip,
    titles.map((other) => other.strip),
    page.leading,
  );
  if (near.gapAbove > threshold.HEAD_GAP) return null;
  return titles.find((other) => other.strip === near.above) ?? null;
}

function reachOf(title: RoledStrip, roled: readonly RoledStrip[], page: PageLayout): Box {
  const strips = roled.filter((other) => other.role === 'body').map((other) => other.strip);
  if (title.role === 'title' && isClearAcross(title.strip, strips))
    return union([title.strip.box, page.bodyBox]);
  const head = lowestOfHead(title, roled, page);
  const below = neighboursOf(head, strips, page.leading).below;
  if (!below) return title.strip.box;
  const level = strips.filter(
    (strip) =>
      strip !== below &&
      Math.abs(strip.box.top - below.box.top) <= threshold.LEVEL_TOPS * page.leading &&
      !runsOnAbove(strip, head, strips),
  );
  return union([title.strip, below, ...level].map((strip) => strip.box));
}

/** No column of the page has text at the title's height: the whole page makes way for it. */
const isClearAcross = (title: Strip, strips: readonly Strip[]): boolean =>
  strips.every(({ box }) => box.bottom <= title.box.top || box.top >= title.box.bottom);

/** The lowest line of the title's head: its byline or subtitle, if one follows close. */
function lowestOfHead(title: RoledStrip, roled: readonly RoledStrip[], page: PageLayout): Strip {
  const parts = roled.filter((other) => other.role === 'byline' || other.role === 'title');
  const next = neighboursOf(
    title.strip,
    parts.map((part) => part.strip),
    page.leading,
  );
  return next.below && next.gapBelow <= threshold.HEAD_GAP ? next.below : title.strip;
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
