/** What the heights of a list are made of, in CSS pixels. */
export interface ListMeasures {
  /** Of a quote's line, and how many ems one holds. */
  readonly line: number;
  readonly emsPerLine: number;
  /** Of a row without its quote: its space, and the line of its source. */
  readonly frame: number;
  /** Of the line of note and tags. */
  readonly extra: number;
  /** Of a group's heading. */
  readonly heading: number;
}

/** A row of the list, or the heading of a group. */
export type ListItem =
  | { readonly kind: 'row'; readonly row: number; readonly top: number; readonly height: number }
  | {
      readonly kind: 'heading';
      readonly group: number;
      readonly top: number;
      readonly height: number;
    };

/** A row that is as high as what is open in it. */
export interface OpenRow {
  readonly row: number;
  readonly height: number;
}

/** How many lines the quotes of some rows take, which have been drawn. */
export type KnownLines = ReadonlyMap<number, number>;

/** A closed row shows no more lines of its quote than this. */
export const LINES_MAX = 4;

/** How many lines a quote is thought to take in a closed row, from its width in ems. */
const linesOf = (width: number, { emsPerLine }: ListMeasures): number =>
  Math.min(LINES_MAX, Math.max(1, Math.ceil(width / Math.max(1, emsPerLine))));

/**
 * Where every item of a list stands, so that only those in sight need to be drawn. Heights are those
 * that were measured, else follow from what is known of a row without drawing it.
 */
export class ListLayout {
  readonly #tops: Float64Array;
  /** Of each item its row, or its group as -1 less its number. */
  readonly #items: Int32Array;
  readonly #itemOfRow: Int32Array;

  constructor(
    {
      extras,
      groups,
      widths,
    }: {
      readonly widths: Uint8Array;
      readonly extras: Uint8Array;
      readonly groups: readonly { readonly count: number }[];
    },
    measures: ListMeasures,
    open: OpenRow | null,
    known: KnownLines,
  ) {
    const count = widths.length + groups.length;
    this.#tops = new Float64Array(count + 1);
    this.#items = new Int32Array(count);
    this.#itemOfRow = new Int32Array(widths.length);
    let item = 0;
    let row = 0;
    const add = (what: number, height: number): void => {
      this.#items[item] = what;
      this.#tops[item + 1] = (this.#tops[item] ?? 0) + height;
      item++;
    };
    const addRows = (rows: number): void => {
      for (const end = row + rows; row < end; row++) {
        this.#itemOfRow[row] = item;
        const lines = known.get(row) ?? linesOf(widths[row] ?? 0, measures);
        const closed =
          measures.frame + lines * measures.line + (extras[row] === 1 ? measures.extra : 0);
        add(row, open?.row === row ? open.height : closed);
      }
    };
    if (groups.length === 0) addRows(widths.length);
    groups.forEach((group, at) => {
      add(-1 - at, measures.heading);
      addRows(group.count);
    });
  }

  /** Of the whole list. */
  get height(): number {
    return this.#tops.at(-1) ?? 0;
  }

  /** The items that stand between two places, from the first to the last. */
  between(top: number, bottom: number): ListItem[] {
    const items: ListItem[] = [];
    for (let item = this.#itemAt(top); item < this.#items.length; item++) {
      const own = this.#item(item);
      if (own.top >= bottom) break;
      items.push(own);
    }
    return items;
  }

  /** Where a row stands. */
  ofRow(row: number): ListItem {
    return this.#item(this.#itemOfRow[row] ?? 0);
  }

  #item(item: number): ListItem {
    const what = this.#items[item] ?? 0;
    const top = this.#tops[item] ?? 0;
    const height = (this.#tops[item + 1] ?? top) - top;
    return what >= 0
      ? { kind: 'row', row: what, top, height }
      : { kind: 'heading', group: -1 - what, top, height };
  }

  /** The last item that begins at a place or above it. */
  #itemAt(place: number): number {
    let from = 0;
    let to = this.#items.length;
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if ((this.#tops[middle] ?? 0) <= place) from = middle;
      else to = middle - 1;
    }
    return Math.min(from, Math.max(0, this.#items.length - 1));
  }
}
