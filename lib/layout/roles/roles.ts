import type { SourceStages } from '../source-stages.ts';
import { neighboursOf, type PageLayout } from '../strips/page-layout.ts';
import * as threshold from '../thresholds.ts';
import { repeatsOf } from './repeats.ts';
import type { RoledStrip } from './role.ts';

/**
 * Gives each strip that is not furniture its role.
 *
 * @param roleOf what tells it of a strip by itself, among its neighbours
 */
export function rolesOf(page: PageLayout, roleOf: SourceStages['roleOf']): RoledStrip[] {
  const { strips } = page;
  const repeats = repeatsOf(strips);
  const roled = strips.map((strip): RoledStrip => {
    if (repeats.has(strip)) return { strip, role: 'quote', reason: 'stands in the text as well' };
    const near = neighboursOf(strip, strips, page.leading);
    return { strip, ...roleOf(strip, near, page) };
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
