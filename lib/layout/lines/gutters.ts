import { height, middle } from '../../model/geometry.ts';
import { isUnspaced } from '../../prose/script.ts';
import * as threshold from '../thresholds.ts';
import type { Piece } from './piece.ts';
import type { PieceMap } from './piece-map.ts';

/** Where pieces begin, which tells where columns do. */
export class ColumnStarts {
  readonly #counts = new Map<number, number>();

  constructor(pieces: readonly Piece[]) {
    for (const { box } of pieces) {
      const bin = binOf(box.left);
      this.#counts.set(bin, (this.#counts.get(bin) ?? 0) + 1);
    }
  }

  /** How many begin at the x between `from` and `to`, in ems, at which the most do. */
  most(from: number, to: number): number {
    let most = 0;
    const last = binOf(to);
    for (let bin = binOf(from); bin <= last; bin++) {
      most = Math.max(most, this.#in(bin - 1) + this.#in(bin) + this.#in(bin + 1));
    }
    return most;
  }

  #in(bin: number): number {
    return this.#counts.get(bin) ?? 0;
  }
}

const binOf = (x: number): number => Math.round(x / threshold.SAME_START);

/**
 * Whether `after` goes on the line of `before`, which is on the same baseline. A gap no wider than
 * a word space may still be a gutter (0.9 em was seen) and a gap of three ems a word space (the
 * last words of a justified line): what tells is whether other lines begin in the gap, or run
 * through it.
 */
export function isSameLine(
  before: Piece,
  after: Piece,
  starts: ColumnStarts,
  map: PieceMap,
): boolean {
  const gap = after.box.left - before.box.right;
  const size = Math.min(height(before.box), height(after.box));
  const larger = Math.max(height(before.box), height(after.box));
  if (gap < -threshold.OVERPRINT_MIN * size || gap > threshold.STRETCHED_GAP_MAX * size)
    return false;
  if (gap <= threshold.TOUCHING_GAP * size) return true;
  if (larger > size * threshold.OTHER_TEXT_RATIO) return false;
  const isWord = gap <= wordGapMax(before, after) * size;
  const from = isWord ? after.box.left : before.box.right;
  if (starts.most(from, after.box.left) > threshold.COLUMN_START_LINES)
    return isWithinColumn(before, after, map);
  return isWord || isRunThrough(before, after, map);
}

/** Between the Chinese characters of a title a gap may be an ideographic space. */
function wordGapMax(before: Piece, after: Piece): number {
  const last = before.text.codePointAt(before.text.length - 1) ?? 0;
  const isWide = isUnspaced(last) && isUnspaced(after.text.codePointAt(0) ?? 0);
  const isLarge = height(after.box) > threshold.OTHER_TEXT_RATIO;
  return isWide && isLarge ? threshold.IDEOGRAPHIC_GAP_MAX : threshold.WORD_GAP_MAX;
}

/**
 * Many lines begin where the gap ends, and still more of the same size, near it, run through it:
 * words of a narrow justified column, which begin anywhere.
 */
function isWithinColumn(before: Piece, after: Piece, map: PieceMap): boolean {
  const [left, right] = [before.box.right, after.box.left];
  const y = middle(after.box);
  const size = height(after.box);
  const through = new Set<Piece>();
  const begun = new Set<Piece>([after]);
  for (let step = -threshold.COLUMN_REACH; step <= threshold.COLUMN_REACH; step++) {
    for (const piece of nearEither(map, left, right, y + step)) {
      const { box } = piece;
      const runsThrough = box.left < left && box.right > right;
      if (!runsThrough && Math.abs(box.left - right) > threshold.SAME_START) continue;
      if (Math.abs(height(box) / size - 1) > threshold.MEAN_SIZE_SLACK) continue;
      (runsThrough ? through : begun).add(piece);
    }
  }
  return through.size > begun.size;
}

/** The pieces near either end of a gap; most gaps are within one cell of the map. */
function nearEither(map: PieceMap, left: number, right: number, y: number): readonly Piece[] {
  const [atLeft, atRight] = [map.near(left, y), map.near(right, y)];
  return atLeft === atRight ? atLeft : [...atLeft, ...atRight];
}

/** A line right above or below runs through the gap, so it is no gutter. */
function isRunThrough(before: Piece, after: Piece, map: PieceMap): boolean {
  const left = before.box.right - threshold.RUN_THROUGH;
  const right = after.box.left + threshold.RUN_THROUGH;
  const x = (left + right) / 2;
  const y = middle(before.box);
  return threshold.ROWS_NEAR.some((step) =>
    map.near(x, y + step).some(({ box }) => box.left < left && box.right > right),
  );
}

/**
 * Words of one row of the grid with lines right above and below that run from the one past the
 * other's beginning: they are one line, stretched to its column's width.
 */
export function isStretched(before: Piece, after: Piece, map: PieceMap): boolean {
  if (before.box.top !== after.box.top) return false;
  if (after.box.left - before.box.right > threshold.GRID_STRETCHED_MAX) return false;
  if (!isLatin(before.text) || !isLatin(after.text)) return false;
  const y = middle(before.box);
  const step = height(before.box);
  return [-step, step].every((away) =>
    map
      .near(after.box.left, y + away)
      .some(
        ({ box }) =>
          box.left <= before.box.left + threshold.SAME_LEFT &&
          box.right > after.box.left + threshold.RUN_THROUGH,
      ),
  );
}

/** No Chinese, Japanese or Korean among it. */
const isLatin = (text: string): boolean => !/[\u2e80-\uffef]/u.test(text);
