import { type Clipping, COLOURS } from '../clipping.ts';
import { ClippingNames, type PackedNames } from './clipping-names.ts';
import { byPlace, byTime } from './clipping-orders.ts';
import { type ClippingQuery, EVERYTHING } from './clipping-query.ts';
import { CHUNK_ROWS, ClippingRows, type PackedRows, type Row } from './clipping-rows.ts';
import type { Folding } from './folding.ts';
import { rowFilter } from './row-filter.ts';
import { type Group, groupsOf } from './row-groups.ts';
import { RowOrder } from './row-order.ts';
import { searchTerms } from './search-terms.ts';
import { searchedText } from './searched-text.ts';
import { type PackedTexts, TextRows } from './text-rows.ts';

export interface Found {
  /** In the order asked for. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** Of each of them: how much room its quote takes, in ems; and 1 where it has a note or tags. */
  readonly widths: Uint8Array<ArrayBuffer>;
  readonly extras: Uint8Array<ArrayBuffer>;
  /** Where groups were asked for; they follow one another. */
  readonly groups: readonly Group[];
  /** What was looked for, folded, for marking it. */
  readonly terms: readonly string[];
}

/** What there is to filter by, with how many of each that are not in the bin. */
export interface Facets {
  readonly publications: readonly (readonly [string, number])[];
  readonly issues: readonly (readonly [string, number])[];
  readonly tags: readonly (readonly [string, number])[];
  /** By the colours' order. */
  readonly colours: readonly number[];
  readonly kept: number;
  readonly binned: number;
}

const ORDERS = ['time', 'place'] as const;
/** The rows by time and by place. */
export type PackedOrders = Readonly<Record<(typeof ORDERS)[number], Int32Array>>;

/** An index as it is stored, but for its texts. */
export interface PackedIndex {
  readonly names: PackedNames;
  readonly orders: PackedOrders;
  /** All but the last are full. */
  readonly chunks: readonly PackedRows[];
}

/** In characters: the usual word of Chinese, and the shortest that has a sign. */
const WORD_LENGTH = 2;

/** Of the rows: when more than this are gone, the index is worth making anew. */
const GONE_MAX = 0.25;

/**
 * What is needed of all clippings to find some: their folded text and what they are filtered by. It is
 * stored in chunks of rows, and can be asked for everything but words before its texts have come.
 */
export class ClippingIndex {
  readonly #folding: Folding;
  readonly #texts = new TextRows();
  readonly #rows = new ClippingRows();
  readonly #byId = new Map<string, number>();
  readonly #names: ClippingNames;
  readonly #colours = COLOURS.map(() => 0);
  readonly #orders: Readonly<Record<(typeof ORDERS)[number], RowOrder>>;
  #facets: Facets | null = null;
  /** The chunks whose rows, and those whose texts, are not as they are stored. */
  readonly #changedRows = new Set<number>();
  readonly #changedTexts = new Set<number>();
  #binned = 0;

  /** @param packed what was stored; the texts are to follow by `restoreTexts` */
  constructor(folding: Folding, packed: PackedIndex | null = null) {
    this.#folding = folding;
    this.#names = new ClippingNames(packed?.names);
    this.#orders = {
      time: new RowOrder(byTime(this.#rows), packed?.orders.time),
      place: new RowOrder(byPlace(this.#rows, this.#names), packed?.orders.place),
    };
    for (const chunk of packed?.chunks ?? []) this.#rows.append(chunk);
    for (let row = 0; row < this.#rows.length; row++) {
      if (!this.#rows.isGone(row)) this.#enter(row);
    }
    this.#texts.expect(Math.floor(this.#rows.length / CHUNK_ROWS));
  }

  /** How many clippings it holds, those in the bin too. */
  get size(): number {
    return this.#byId.size;
  }

  get chunks(): number {
    return this.#rows.chunks;
  }

  /** The numbers of the chunks whose rows are not as they are stored. */
  get changedRows(): readonly number[] {
    return [...this.#changedRows];
  }

  /** The same of the texts, which change less. */
  get changedTexts(): readonly number[] {
    return [...this.#changedTexts];
  }

  /** Whether so many rows are of no clipping any more that it is worth making it anew. */
  get isSparse(): boolean {
    return this.#rows.length - this.size > Math.max(CHUNK_ROWS, GONE_MAX * this.#rows.length);
  }

  /** Adds a clipping, in the place of one with the same name. */
  put(clipping: Clipping): void {
    this.remove(clipping.id);
    this.#add(this.#names.rowOf(clipping), this.#folding.fold(searchedText(clipping)));
  }

  remove(id: string): void {
    const row = this.#byId.get(id);
    if (row === undefined) return;
    for (const order of Object.values(this.#orders)) order.remove(row);
    this.#byId.delete(id);
    this.#count(row, -1);
    this.#rows.markGone(row);
    this.#changedRows.add(Math.floor(row / CHUNK_ROWS));
  }

  id(row: number): string {
    return this.#rows.id(row);
  }

  /** The same object for as long as they do not change. */
  facets(): Facets {
    this.#facets ??= {
      publications: this.#names.publication.counted(),
      issues: this.#names.issue.counted(),
      tags: this.#names.tags.counted(),
      colours: [...this.#colours],
      kept: this.size - this.#binned,
      binned: this.#binned,
    };
    return this.#facets;
  }

  find(query: ClippingQuery): Found {
    const terms = searchTerms(query.typed, this.#folding);
    const matches = terms.length === 0 ? null : this.#texts.find(terms);
    const wanted = rowFilter(query, this.#rows, this.#names);
    const order = this.#order(query.grouped || query.sort === 'place' ? 'place' : 'time');
    const newestFirst = !query.grouped && query.sort === 'newest';
    const rows = new Int32Array(order.length);
    const widths = new Uint8Array(order.length);
    const extras = new Uint8Array(order.length);
    let count = 0;
    for (let at = 0; at < order.length; at++) {
      const row = order[newestFirst ? order.length - 1 - at : at] ?? 0;
      if ((matches !== null && matches[row] === 0) || !wanted(row)) continue;
      rows[count] = row;
      widths[count] = this.#rows.value(row, 'width');
      extras[count] = this.#rows.hasExtra(row) ? 1 : 0;
      count++;
    }
    return {
      rows: rows.slice(0, count),
      widths: widths.slice(0, count),
      extras: extras.slice(0, count),
      groups: query.grouped ? groupsOf(rows.subarray(0, count), this.#rows, this.#names) : [],
      terms,
    };
  }

  /**
   * Searches for words of one of its texts and of no reader. After some of it what a search runs is
   * compiled: the first searches take three times as long as those that follow.
   *
   * @param share of the rows, from 0 to 1, that stand before the text
   */
  rehearse(share: number): void {
    const text = this.#texts.text(Math.floor(share * this.#texts.length));
    this.find({ ...EVERYTHING, typed: text.slice(0, WORD_LENGTH) });
  }

  /** What is stored of it: its names, and by `chunk` its rows and their texts. */
  packedNames(): PackedNames {
    return this.#names.packed();
  }

  packedOrders(): PackedOrders {
    return {
      time: Int32Array.from(this.#order('time')),
      place: Int32Array.from(this.#order('place')),
    };
  }

  packedRows(chunk: number): PackedRows {
    return this.#rows.packed(chunk);
  }

  packedTexts(chunk: number): PackedTexts {
    return this.#texts.packed(chunk);
  }

  /** Takes the texts of a chunk from the storage. The last that is not full comes before anything is put. */
  restoreTexts(chunk: number, packed: PackedTexts): void {
    this.#texts.restore(chunk, packed);
  }

  /** It is stored as it is now. */
  markStored(): void {
    this.#changedRows.clear();
    this.#changedTexts.clear();
  }

  /** The same without rows and names that are of no clipping any more; all of it is to be stored. */
  compacted(): ClippingIndex {
    const compact = new ClippingIndex(this.#folding);
    for (const row of this.#byId.values()) {
      const own = compact.#names.renamed(this.#rows, row, this.#names);
      compact.#add(own, this.#texts.text(row));
    }
    return compact;
  }

  #add(row: Row, text: string): void {
    const at = this.#rows.add(row);
    this.#texts.add(text);
    this.#enter(at);
    for (const order of Object.values(this.#orders)) order.add(at);
    this.#changedRows.add(Math.floor(at / CHUNK_ROWS));
    this.#changedTexts.add(Math.floor(at / CHUNK_ROWS));
  }

  #order(name: (typeof ORDERS)[number]): readonly number[] {
    return this.#orders[name].rows(this.#byId.values());
  }

  #enter(row: number): void {
    this.#byId.set(this.#rows.id(row), row);
    this.#count(row, 1);
  }

  #count(row: number, by: 1 | -1): void {
    const rows = this.#rows;
    this.#facets = null;
    if (rows.isBinned(row)) {
      this.#binned += by;
      return;
    }
    this.#names.publication.count(rows.value(row, 'publication'), by);
    this.#names.issue.count(rows.value(row, 'issue'), by);
    rows.eachTag(row, (tag) => this.#names.tags.count(tag, by));
    const colour = rows.value(row, 'colour');
    this.#colours[colour] = (this.#colours[colour] ?? 0) + by;
  }
}
