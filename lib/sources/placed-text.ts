/** Text with its place, as a coordinate file gives it; fractions of the page's width and height. */
export interface PlacedText {
  readonly text: string;
  /**
   * Four corners `x0 y0 x1 y1 x2 y2 x3 y3`: along the baseline, then back along the top. Null where
   * a number is missing, infinite or absurd, and the text has no place.
   */
  readonly corners: readonly number[] | null;
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

const CORNER_NUMBERS = 8;

/** Text at `corners` and `advances` in one list, as both file formats give them. */
export function placeText(text: string, numbers: readonly unknown[]): PlacedText {
  const corners = numbers.slice(0, CORNER_NUMBERS);
  const advances = numbers.slice(CORNER_NUMBERS);
  return {
    text,
    corners: corners.length === CORNER_NUMBERS && corners.every(isPlace) ? corners : null,
    advances: advances.every(isPlace) ? advances : [],
  };
}

/** Text in an upright box. */
export function placeWord(
  text: string,
  left: unknown,
  top: unknown,
  width: unknown,
  height: unknown,
): PlacedText {
  if (!isPlace(left) || !isPlace(top) || !isPlace(width) || !isPlace(height)) {
    return { text, corners: null, advances: [] };
  }
  const [right, bottom] = [left + Math.max(0, width), top + Math.max(0, height)];
  return { text, corners: [left, bottom, right, bottom, right, top, left, top], advances: [] };
}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= REACH;
