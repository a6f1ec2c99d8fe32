import type { Box } from '../../model/geometry.ts';
import type { Turn } from '../../model/turn.ts';
import type { PdfItem, PdfPage } from './pdf-page.ts';

/** A visible item with its place on the page as it is shown. */
export interface PlacedItem {
  /** As pdf.js tells it. */
  readonly text: string;
  /** In points, y down. */
  readonly box: Box;
  /** The size of its characters, in points. */
  readonly em: number;
  /** The turn that makes it run from left to right; null of text set askew, like a watermark's. */
  readonly turn: Turn | null;
  /** Its font sets characters upright under each other. */
  readonly vertical: boolean;
  readonly font: string;
  /** Which of the page's tags it is of; undefined where nothing tells. */
  readonly tag: number | undefined;
}

/** So much of an em stands above the baseline, whatever the font says of itself: many say nothing. */
const ABOVE = 0.88;
/** A line may rise by so much of its length and be level: pages are scanned askew. */
const SLOPE_MAX = 0.1;

/**
 * In points: the sides of a page. The format allows 14,400 of its units (ISO 32000-1, annex C), and a
 * unit of any size; what is larger or smaller is made to break readers.
 */
const SIDE_MIN = 1;
const SIDE_MAX = 1e7;
/** Of the page's longer side: no character that one sees is smaller. */
const EM_MIN = 1e-5;
/** In pages: so far beside the page nothing is seen of it. */
const BESIDE_MAX = 10;

/** The items that can be seen, in the page's order; what has no place or no text is left out. */
export function placedItems({ items, styles, viewport }: PdfPage): PlacedItem[] {
  const { height, width } = viewport;
  const side = Math.max(width, height);
  if (!(Math.min(width, height) >= SIDE_MIN && side <= SIDE_MAX)) return [];
  return items.flatMap((item) => {
    if (item.str.trim() === '') return [];
    const placed = placeItem(item, styles[item.fontName]?.vertical === true, viewport);
    return placed !== null && isSeen(placed, side) ? [placed] : [];
  });
}

function isSeen({ box, em }: PlacedItem, side: number): boolean {
  const reach = BESIDE_MAX * side;
  return em >= EM_MIN * side && Object.values(box).every((place) => Math.abs(place) <= reach);
}

function placeItem(
  item: PdfItem,
  vertical: boolean,
  viewport: PdfPage['viewport'],
): PlacedItem | null {
  const [a, b, c, d, x, y] = combine(viewport.transform, item.transform);
  const em = vertical ? Math.hypot(a, b) : Math.hypot(c, d);
  const length = vertical ? item.height : item.width;
  if (![a, b, c, d, x, y, length].every(Number.isFinite) || !(em > 0)) return null;
  const { str: text, fontName: font, tag } = item;
  if (vertical) {
    const box = { left: x - em / 2, top: y, right: x + em / 2, bottom: y + Math.max(0, length) };
    return { text, box, em, turn: 1, vertical, font, tag };
  }
  const turn = turnOf(a, b);
  const box = boxOf(x, y, em, Math.max(0, length), turn ?? 0);
  return { text, box, em, turn, vertical, font, tag };
}

/** The item's box: `length` along its baseline from `(x, y)`, and one em across. */
function boxOf(x: number, y: number, em: number, length: number, turn: Turn): Box {
  const [above, below] = [ABOVE * em, (1 - ABOVE) * em];
  if (turn === 1) return { left: x - below, top: y, right: x + above, bottom: y + length };
  if (turn === 2) return { left: x - length, top: y - below, right: x, bottom: y + above };
  if (turn === 3) return { left: x - above, top: y - length, right: x + below, bottom: y };
  return { left: x, top: y - above, right: x + length, bottom: y + below };
}

/** Which way the baseline runs, of `(a, b)` in y down; null between the four ways. */
function turnOf(a: number, b: number): Turn | null {
  if (Math.abs(b) <= SLOPE_MAX * Math.abs(a)) return a > 0 ? 0 : 2;
  if (Math.abs(a) <= SLOPE_MAX * Math.abs(b)) return b > 0 ? 1 : 3;
  return null;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What first `inner` and then `outer` do to a point. */
function combine(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = matrixOf(outer);
  const [p, q, r, s, t, u] = matrixOf(inner);
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

/** Where a number is missing it is `NaN`, and the item has no place. */
const matrixOf = (numbers: readonly number[]): Matrix => {
  const at = (index: number): number => numbers[index] ?? Number.NaN;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
};
