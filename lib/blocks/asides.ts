import { paragraphsOf } from '../layout/paragraphs/paragraphs.ts';
import type { RoledStrip } from '../layout/roles/role.ts';
import { gapBetween, type PageLayout } from '../layout/strips/page-layout.ts';
import { sharesColumn } from '../layout/strips/shares-column.ts';
import * as threshold from '../layout/thresholds.ts';
import { type Box, union } from '../model/geometry.ts';
import { endsWithStop } from '../prose/patterns.ts';
import { type BlockLines, blockLines } from './block-lines.ts';

/** What stands beside the running text, and where. */
export interface Aside {
  readonly box: Box;
  /** Where no text stands above it, it comes before all text, not after. */
  readonly opens?: boolean;
  readonly blocks: readonly BlockLines[];
}

/** A strip beside the text as blocks: a caption or quote is one, a box has paragraphs. */
export function asideOf({ strip, role, reason }: RoledStrip, page: PageLayout): Aside | null {
  if (role === 'caption' || role === 'quote')
    return { box: strip.box, blocks: [blockLines(role, strip.lines, reason)] };
  if (role !== 'sidebar' && role !== 'note') return null;
  const { box, lines } = strip;
  if (lines.every(({ text }) => endsWithStop(text)))
    return {
      box,
      blocks: lines.map((line) => blockLines(role, [line], reason, 'a sentence a line')),
    };
  const paragraphs = paragraphsOf([{ strip, column: strip }], 'plain', page.leading);
  const blocks = paragraphs.map((paragraph) => ({
    kind: role,
    lines: paragraph.lines.map(({ line }) => line),
    reasons: [reason, paragraph.reason],
    doubts: paragraph.doubts,
  }));
  return { box, blocks };
}

/** Quotes that stand close under each other are one. */
export function joinQuotes(items: readonly RoledStrip[], page: PageLayout): RoledStrip[] {
  const joined: RoledStrip[] = [];
  for (const item of items) {
    const above = joined.find((other) => isQuoteAbove(other, item, page));
    if (above) joined.splice(joined.indexOf(above), 1, withLines(above, item));
    else joined.push(item);
  }
  return joined;
}

function isQuoteAbove(upper: RoledStrip, lower: RoledStrip, page: PageLayout): boolean {
  if (upper.role !== 'quote' || lower.role !== 'quote') return false;
  const gap = gapBetween(upper.strip, lower.strip, page.leading);
  const near = gap > -threshold.BETWEEN_STEP && gap < threshold.QUOTE_GAP_MAX;
  return near && sharesColumn(upper.strip.box, lower.strip.box);
}

function withLines(upper: RoledStrip, lower: RoledStrip): RoledStrip {
  const lines = [...upper.strip.lines, ...lower.strip.lines];
  const box = union([upper.strip.box, lower.strip.box]);
  return { ...upper, strip: { ...upper.strip, lines, box } };
}

/** Puts asides after the block of running text that ends nearest above them in their column. */
export function placeAsides(
  running: readonly BlockLines[],
  asides: readonly Aside[],
): BlockLines[] {
  const after = new Map<number, BlockLines[]>();
  for (const aside of [...asides].sort(byPlace)) {
    const index = anchorOf(aside, running);
    after.set(index, [...(after.get(index) ?? []), ...aside.blocks]);
  }
  return [
    ...(after.get(-1) ?? []),
    ...running.flatMap((block, index) => [block, ...(after.get(index) ?? [])]),
  ];
}

const byPlace = (a: Aside, b: Aside): number => a.box.left - b.box.left || a.box.top - b.box.top;

/** The block whose line is nearest above the place; where nothing is above, the last, or none. */
function anchorOf({ box: place, opens }: Aside, running: readonly BlockLines[]): number {
  let anchor = opens ? -1 : running.length - 1;
  let nearest = Number.NEGATIVE_INFINITY;
  running.forEach((block, index) => {
    for (const { box } of block.lines) {
      if (!sharesColumn(box, place) || box.bottom > place.bottom) continue;
      if (box.bottom < nearest) continue;
      nearest = box.bottom;
      anchor = index;
    }
  });
  return anchor;
}
