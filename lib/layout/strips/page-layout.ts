import { type Box, height, overlapX, union } from '../../model/geometry.ts';
import type { DocumentStructure } from '../document-structure.ts';
import { type ParagraphStyle, paragraphStyle } from '../paragraphs/paragraph-style.ts';
import * as threshold from '../thresholds.ts';
import { sharesColumn } from './shares-column.ts';
import type { Strip } from './strip.ts';

/** A page's strips and what can be said of each from the others around it. */
export interface PageLayout {
  readonly strips: readonly Strip[];
  /** The usual step between lines, in ems. */
  readonly leading: number;
  /** Character heights are known. */
  readonly sized: boolean;
  /** Strips of body text: the columns' own text. */
  readonly body: readonly Strip[];
  /** How it tells one paragraph from the next. */
  readonly style: ParagraphStyle;
  /** Around all body text. */
  readonly bodyBox: Box;
  /** Where the uppermost strip begins, in ems. */
  readonly top: number;
  /** What the document itself says of the page's lines, where it says anything. */
  readonly structure: DocumentStructure | null;
}

/** The strip nearest above and below in the same columns, and how far off, in leadings. */
export interface Neighbours {
  readonly above: Strip | null;
  readonly below: Strip | null;
  readonly gapAbove: number;
  readonly gapBelow: number;
}

/**
 * What the strips are on their page.
 *
 * @param leading the usual step between lines, in ems
 * @param sized character heights are known
 * @param structure what the document itself says of the page
 */
export function pageLayout(
  strips: readonly Strip[],
  leading: number,
  sized: boolean,
  structure: DocumentStructure | null = null,
): PageLayout {
  const body = bodyOf(strips);
  const bodyBox =
    body.length > 0
      ? union(body.map((strip) => strip.box))
      : { left: 0, top: 0, right: 0, bottom: 0 };
  const top = strips.reduce((least, { box }) => Math.min(least, box.top), bodyBox.top);
  return { strips, leading, sized, body, bodyBox, top, style: paragraphStyle(body), structure };
}

/** Strips of several full lines in the page's usual size; on a sparse page all there is. */
function bodyOf(strips: readonly Strip[]): Strip[] {
  const usual = strips.filter((strip) => isBodySize(strip.size));
  const long = usual.filter((strip) => strip.lines.length >= threshold.BODY_STRIP_LINES);
  return long.length > 0 ? long : usual;
}

/** Whether a mean size is that of the body text. In ems. */
export const isBodySize = (size: number): boolean => Math.abs(size - 1) < threshold.MEAN_SIZE_SLACK;

/** What stands nearest above and below `strip`, among `others`. */
export function neighboursOf(strip: Strip, others: readonly Strip[], leading: number): Neighbours {
  let above: Strip | null = null;
  let below: Strip | null = null;
  for (const other of others) {
    if (other === strip || !sharesColumn(strip.box, other.box)) continue;
    if (other.box.bottom <= strip.box.top + threshold.LEVEL_SLACK) {
      if (!above || other.box.bottom > above.box.bottom) above = other;
    } else if (other.box.top >= strip.box.bottom - threshold.LEVEL_SLACK) {
      if (!below || other.box.top < below.box.top) below = other;
    }
  }
  return {
    above,
    below,
    gapAbove: above ? gapBetween(above, strip, leading) : Number.POSITIVE_INFINITY,
    gapBelow: below ? gapBetween(strip, below, leading) : Number.POSITIVE_INFINITY,
  };
}

/** How far below the one the other begins, in leadings. */
export const gapBetween = (upper: HasBox, lower: HasBox, leading: number): number =>
  (lower.box.top - upper.box.bottom) / leading;

type HasBox = Pick<Strip, 'box'>;

/** The body strips beside each other that begin under `over`: as many columns as it stands over. */
export function columnsUnder(over: Strip, { body, leading }: PageLayout): Strip[] {
  const found: Strip[] = [];
  for (const strip of body) {
    const gap = gapBetween(over, strip, leading);
    if (gap < -threshold.BETWEEN_STEP || gap > threshold.UNDER_GAP) continue;
    const shared = overlapX(strip.box, over.box);
    if (shared < threshold.SPAN_OVERLAP || height(strip.box) === 0) continue;
    if (found.every((other) => !sharesColumn(other.box, strip.box))) found.push(strip);
  }
  return found;
}

const texts = new WeakMap<Strip, string>();

/** The strip's text, in one line. */
export function stripText(strip: Strip): string {
  const known = texts.get(strip);
  if (known !== undefined) return known;
  const joined = strip.lines.map((line) => line.text).join(' ');
  const text = joined.includes('  ') ? joined.replace(/\s+/gu, ' ') : joined;
  texts.set(strip, text);
  return text;
}
