import { centre } from '../../model/geometry.ts';
import { isUnspaced } from '../../prose/script.ts';
import type { PlacedItem } from './placed-item.ts';

/** Characters under each other share their middle to so much of an em: marks are set aside. */
const SAME_MIDDLE = 0.3;
/** The next character of a column or a line is no farther than this, in ems: letter-spaced. */
const STEP_MAX = 2.2;
/** The characters of a header stand no farther apart; columns do. */
const LEVEL_STEP_MAX = 1.3;
/** And no nearer: it would be printed over the first. */
const STEP_MIN = 0.4;
/** This share of the single characters must have their next one below them. */
const STACKED_SHARE = 0.5;
/** Fewer are a mark or two, and no text. */
const STACKED_MIN = 8;
/** No more characters than this are compared on one page. */
const COMPARED_MAX = 8000;
/** A number set upright within a column is no longer, in characters. */
const UPRIGHT_MAX = 3;

/**
 * The items of vertical text that a program set character by character with a font for horizontal
 * text, as browsers do: single Chinese characters, most of whose nearest neighbours stand below
 * them and not beside, and the short numbers within their columns. None on other pages.
 */
export function stackedItems(items: readonly PlacedItem[]): ReadonlySet<PlacedItem> {
  const single = items.filter(isSingle);
  if (single.length < STACKED_MIN || single.length > COMPARED_MAX) return NONE;
  const map = new ItemMap(single);
  const columns = single.filter((item) => isAboveNext(item, map));
  const isVertical =
    columns.length >= STACKED_MIN && columns.length >= STACKED_SHARE * single.length;
  if (!isVertical) return NONE;
  const stacked = single.filter((item) => !isOfLevelLine(item, map));
  const short = items.filter((item) => isUprightNumber(item) && hasAbove(item, map));
  return new Set([...stacked, ...short]);
}

/** Others stand beside it and none above or below: a header over vertical text. */
function isOfLevelLine(item: PlacedItem, map: ItemMap): boolean {
  const near = map.near(item).filter((other) => other !== item);
  const isNext = (other: PlacedItem, step: typeof stepDown): boolean =>
    Math.min(step(item, other), step(other, item)) <= LEVEL_STEP_MAX;
  const level = near.some((other) => isNext(other, stepRight));
  return level && !near.some((other) => isNext(other, stepDown));
}

const NONE: ReadonlySet<PlacedItem> = new Set();

const isSingle = ({ text, turn, vertical }: PlacedItem): boolean =>
  turn === 0 && !vertical && [...text.trim()].length === 1 && isSetUpright(text.trim());

/** A Chinese character or mark, or one that Chinese shares. */
const isSetUpright = (text: string): boolean =>
  isUnspaced(text.codePointAt(0) ?? 0) || /^[“”‘’—…·‥]$/u.test(text);

const isUprightNumber = ({ text, turn, vertical }: PlacedItem): boolean =>
  turn === 0 && !vertical && text.length <= UPRIGHT_MAX && /^[\dA-Za-z%!?]+$/u.test(text);

/** In ems from one item to the next; infinite where it is not in that direction, or not next. */
function stepDown(from: PlacedItem, to: PlacedItem): number {
  const step = (to.box.top - from.box.top) / from.em;
  const isBelow = Math.abs(centre(to.box) - centre(from.box)) <= SAME_MIDDLE * from.em;
  return isBelow && step >= STEP_MIN && step <= STEP_MAX ? step : Number.POSITIVE_INFINITY;
}

function stepRight(from: PlacedItem, to: PlacedItem): number {
  const step = (to.box.left - from.box.left) / from.em;
  const isBeside = Math.abs(to.box.top - from.box.top) <= SAME_MIDDLE * from.em;
  return isBeside && step >= STEP_MIN && step <= STEP_MAX ? step : Number.POSITIVE_INFINITY;
}

function isAboveNext(item: PlacedItem, map: ItemMap): boolean {
  let down = Number.POSITIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  for (const other of map.near(item)) {
    if (other === item) continue;
    down = Math.min(down, stepDown(item, other));
    right = Math.min(right, stepRight(item, other));
  }
  return down < right;
}

/** A character of a column stands right above it. */
const hasAbove = (item: PlacedItem, map: ItemMap): boolean =>
  map.near(item).some((other) => other !== item && stepDown(other, item) <= STEP_MAX);

/** Items by where they are, in cells a few ems wide. */
class ItemMap {
  readonly #cell: number;
  readonly #cells = new Map<string, PlacedItem[]>();

  constructor(items: readonly PlacedItem[]) {
    this.#cell = STEP_MAX * items.reduce((most, { em }) => Math.max(most, em), 1);
    for (const item of items) {
      const key = this.#key(item, 0, 0);
      const cell = this.#cells.get(key);
      if (cell) cell.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  near(item: PlacedItem): PlacedItem[] {
    const steps = [-1, 0, 1];
    return steps.flatMap((x) => steps.flatMap((y) => this.#cells.get(this.#key(item, x, y)) ?? []));
  }

  #key({ box }: PlacedItem, x: number, y: number): string {
    return `${Math.floor(box.left / this.#cell) + x} ${Math.floor(box.top / this.#cell) + y}`;
  }
}
