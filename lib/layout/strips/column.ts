import * as threshold from '../thresholds.ts';
import type { PageLayout } from './page-layout.ts';
import { sharesColumn } from './shares-column.ts';
import type { Strip } from './strip.ts';

/** The margins that a strip's lines are measured by, in ems. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/**
 * The column that a strip stands in. A strip of several lines has margins of its own; a few lines
 * after a picture or around a heading have those of the nearest long strip that they stand within.
 */
export function columnOf(strip: Strip, page: PageLayout): Column {
  if (strip.lines.length >= threshold.OWN_MARGIN_LINES) return strip;
  let nearest: Strip | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of page.body) {
    if (other === strip || other.lines.length <= strip.lines.length || !isWithin(strip, other))
      continue;
    const away = Math.max(other.box.top - strip.box.bottom, strip.box.top - other.box.bottom);
    const distance = away + (sharesLeft(strip, other) ? 0 : threshold.OTHER_COLUMN_FAR);
    if (distance < least) {
      least = distance;
      nearest = other;
    }
  }
  return nearest ? widest(strip, nearest) : strip;
}

/** One of the strip's lines begins at the other's margin. */
const sharesLeft = (strip: Strip, other: Strip): boolean =>
  strip.lines.some((line) => Math.abs(line.box.left - other.left) <= threshold.SAME_LEFT);

const isWithin = (strip: Strip, other: Strip): boolean =>
  sharesColumn(strip.box, other.box) &&
  strip.left > other.left - threshold.MARGIN_SLACK &&
  strip.right < other.right + threshold.MARGIN_SLACK;

const widest = (a: Column, b: Column): Column => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});
