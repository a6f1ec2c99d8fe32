/** Text with its place, as a coordinate file gives it; fractions of the page's width and height. */
export interface PlacedText {
  readonly text: string;
  /** Four corners `x0 y0 x1 y1 x2 y2 x3 y3`: along the baseline, then back along the top. */
  readonly corners: readonly number[];
  /** One advance per character where the file tells them, else empty. */
  readonly advances: readonly number[];
}

/** What a coordinate file held: its texts in their order, and those whose numbers are no place. */
export interface PlacedTexts {
  readonly texts: readonly PlacedText[];
  /** Texts with a missing, infinite or absurd number, which have no place. */
  readonly misplaced: readonly string[];
}

/**
 * How far beyond the page a place can be and be meant: a spread's other half, one page further. Of
 * 62 pages surveyed, 6 held text beyond 0…1.
 */
const REACH = 2;

const CORNER_NUMBERS = 8;

/** Text at `corners` and `advances` in one list, as both file formats give them; null if no place. */
export function placeText(text: string, numbers: readonly unknown[]): PlacedText | null {
  const corners: number[] = [];
  for (const value of numbers.slice(0, CORNER_NUMBERS)) {
    if (!isPlace(value)) return null;
    corners.push(value);
  }
  if (corners.length < CORNER_NUMBERS) return null;
  const advances: number[] = [];
  for (const value of numbers.slice(CORNER_NUMBERS)) {
    if (!isPlace(value)) return { text, corners, advances: [] };
    advances.push(value);
  }
  return { text, corners, advances };
}

/** Text in an upright box; null when a number is no place. */
export function placeWord(
  text: string,
  left: unknown,
  top: unknown,
  width: unknown,
  height: unknown,
): PlacedText | null {
  if (!isPlace(left) || !isPlace(top) || !isPlace(width) || !isPlace(height)) return null;
  if (width < 0 || height < 0) return null;
  const [right, bottom] = [left + width, top + height];
  return { text, corners: [left, bottom, right, bottom, right, top, left, top], advances: [] };
}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= REACH;
