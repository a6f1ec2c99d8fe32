import type { Box } from '../../model/geometry.ts';

/** Text with its place, as a coordinate file gives it; fractions of the page's width and height. */
export interface PlacedText {
  readonly text: string;
  /** Null where a number is missing, infinite or absurd: the text has no place. */
  readonly box: Box | null;
  /** Whether it runs from left to right, and not up, down or backwards. */
  readonly isLevel: boolean;
  /** One advance per character where the file tells them, else empty. */
  readonly advances: readonly number[];
}

/** A file with more texts than this is of no page: a full one has 200 lines or 2,000 words. */
export const TEXTS_MAX = 20_000;

/**
 * How far beyond the page a place can be and be meant: a spread's other half, one page further. Of
 * 62 pages surveyed, 6 held text beyond 0…1.
 */
const REACH = 2;
/** A baseline that rises by more than this share of its length is no line across the page. */
const SLOPE_MAX = 0.1;

const CORNER_NUMBERS = 8;
const NO_ADVANCES: readonly number[] = [];

/**
 * Text at four corners `x0 y0 x1 y1 x2 y2 x3 y3`, along the baseline and then back along the top, and
 * its advances, in one list, as both file formats give them.
 */
export function placeText(text: string, numbers: readonly unknown[]): PlacedText {
  const corners = numbers.slice(0, CORNER_NUMBERS).filter(isPlace);
  const [x0, y0, x1, y1, x2, y2, x3, y3] = corners;
  if (
    x0 === undefined ||
    y0 === undefined ||
    x1 === undefined ||
    y1 === undefined ||
    x2 === undefined ||
    y2 === undefined ||
    x3 === undefined ||
    y3 === undefined
  ) {
    return { text, box: null, isLevel: false, advances: NO_ADVANCES };
  }
  const box = {
    left: Math.min(x0, x1, x2, x3),
    top: Math.min(y0, y1, y2, y3),
    right: Math.max(x0, x1, x2, x3),
    bottom: Math.max(y0, y1, y2, y3),
  };
  const isLevel = x1 >= x0 && Math.abs(y1 - y0) <= SLOPE_MAX * (x1 - x0);
  const advances = numbers.slice(CORNER_NUMBERS);
  return { text, box, isLevel, advances: advances.every(isPlace) ? advances : NO_ADVANCES };
}

/** Text in an upright box. */
export function placeWord(
  text: string,
  left: unknown,
  top: unknown,
  width: unknown,
  height: unknown,
): PlacedText {
  const isPlaced = isPlace(left) && isPlace(top) && isPlace(width) && isPlace(height);
  const box = isPlaced
    ? { left, top, right: left + Math.max(0, width), bottom: top + Math.max(0, height) }
    : null;
  return { text, box, isLevel: true, advances: NO_ADVANCES };
}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= REACH;
