import type { PageLayout } from './page-layout.ts';
import { sharesColumn } from './page-layout.ts';
import type { Strip } from './strip.ts';
import * as threshold from './thresholds.ts';

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
    const distance = Math.max(other.box.top - strip.box.bottom, strip.box.top - other.box.bottom);
    if (distance < least) {
      least = distance;
      nearest = other;
    }
  }
  return nearest ? widest(strip, nearest) : strip;
}

const isWithin = (strip: Strip, other: Strip): boolean =>
  sharesColumn(strip.box, other.box) &&
  strip.left > other.left - threshold.MARGIN_SLACK &&
  strip.right < other.right + threshold.MARGIN_SLACK;

const widest = (a: Column, b: Column): Column => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});
