import type { FoundList, ShownClipping } from '../../components/panel/panel-state.ts';
import { citationLine } from '../../lib/clippings/labels.ts';
import { ClippingIndex } from '../../lib/clippings/search/clipping-index.ts';
import type { ClippingQuery } from '../../lib/clippings/search/clipping-query.ts';
import type { Folding } from '../../lib/clippings/search/folding.ts';
import { hitsIn } from '../../lib/clippings/search/search-terms.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import type { KeptIndex } from '../services/clipping-store/kept-index.ts';
import { reportFailure } from '../services/report-failure.ts';

/** Records read at a time: some megabytes, a tenth of a second. */
const BATCH = 1000;
/** When more have changed than this, it is faster to read all in the order in which they are stored. */
const FOLLOWED_MAX = 5000;
/** Searches after which all that a search runs is compiled. */
const REHEARSALS = 8;
/** Lists whose rows can still be asked for: the one that is shown, and the next. */
const LISTS_KEPT = 3;

interface KeptList {
  readonly index: ClippingIndex;
  readonly rows: Int32Array;
  readonly terms: readonly string[];
}

/** What is found, and the rows of it that are to be shown at once. */
export interface FoundRows {
  readonly found: FoundList;
  readonly from: number;
  readonly rows: readonly (ShownClipping | null)[];
}

/** Hears how far the search is with reading clippings; `done` is `total` when all can be found. */
export type Progress = (done: number, total: number) => void;

/** What the search works with. */
export interface SearchParts {
  readonly store: ClippingStore;
  readonly kept: KeptIndex;
  readonly folding: Folding;
  readonly progress: Progress;
  /** When more have changed than this since the index was stored, it is stored again. */
  readonly unstoredMax: number;
}

/** Finds clippings by an index, which it takes from the storage, and makes where there is none. */
export class ClippingSearch {
  readonly #store: ClippingStore;
  readonly #kept: KeptIndex;
  readonly #folding: Folding;
  readonly #progress: Progress;
  readonly #unstoredMax: number;
  readonly #lists = new Map<number, KeptList>();
  #index: ClippingIndex;
  /** Until the texts are there and words can be looked for; false where some are missing. */
  #texts: Promise<boolean> = Promise.resolve(true);
  /** Until what was stored is there. */
  readonly #loaded = Promise.withResolvers<void>();
  /** One change of the index at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  /** How many changes the index has followed that are not stored with it. */
  #unstored = 0;

  constructor({ folding, kept, progress, store, unstoredMax }: SearchParts) {
    this.#store = store;
    this.#kept = kept;
    this.#folding = folding;
    this.#progress = progress;
    this.#unstoredMax = unstoredMax;
    this.#index = new ClippingIndex(folding);
  }

  /** Takes the index from the storage, or makes it of all clippings. */
  open(): Promise<void> {
    return this.#inTurn(async () => {
      const complete = (await this.#load()) && (await this.#takeChanges());
      this.#loaded.resolve();
      if (!complete) await this.#readAll();
      const { size } = this.#index;
      this.#progress(size, size);
    });
  }

  /** Makes the first search of the reader's as fast as those that follow. */
  async rehearse(): Promise<void> {
    if (!(await this.#texts)) return;
    for (let at = 0; at < REHEARSALS; at++) {
      this.#index.rehearse(at / REHEARSALS);
      // What is asked meanwhile goes first.
      await new Promise((next) => setTimeout(next));
    }
  }

  /** Takes over what has changed. */
  follow(): Promise<void> {
    return this.#inTurn(async () => {
      if (await this.#takeChanges()) return;
      if (!(await this.#load()) || !(await this.#takeChanges())) await this.#readAll();
    });
  }

  /** Stores the index where much of it is not stored; to be called when nobody waits for anything. */
  keep(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#unstored <= this.#unstoredMax || !(await this.#texts)) return;
      if (this.#index.isSparse) {
        this.#index = this.#index.compacted();
        this.#kept.renew();
      }
      if (await this.#kept.store(this.#index)) this.#unstored = 0;
    });
  }

  /**
   * @param list by which its rows can be asked for
   * @param sight the rows that will be shown, from one to before another
   */
  async find(
    list: number,
    query: ClippingQuery,
    sight: readonly [number, number],
  ): Promise<FoundRows> {
    await this.#loaded.promise;
    if (query.typed.trim() !== '') await this.#texts;
    const index = this.#index;
    const { extras, groups, rows, terms, widths } = index.find(query);
    this.#lists.set(list, { index, rows, terms });
    for (const old of this.#lists.keys()) {
      if (this.#lists.size <= LISTS_KEPT) break;
      this.#lists.delete(old);
    }
    const found = {
      list,
      total: rows.length,
      ...{ widths, extras, groups },
      facets: index.facets(),
    };
    const [from, to] = sight;
    return { found, from, rows: await this.rows(list, from, to) };
  }

  /** The names of a list, from one row to before another, or all. */
  names(list: number, from = 0, to = Number.POSITIVE_INFINITY): readonly string[] {
    const kept = this.#lists.get(list);
    if (kept === undefined) return [];
    const rows = kept.rows.subarray(from, Math.min(to, kept.rows.length));
    return Array.from(rows, (row) => kept.index.id(row));
  }

  /** Rows of a list, null in the place of each that is gone since. */
  async rows(list: number, from: number, to: number): Promise<readonly (ShownClipping | null)[]> {
    const wanted = this.names(list, from, to);
    const { terms = [] } = this.#lists.get(list) ?? {};
    const found = await this.#store.get(wanted);
    const known = new Map((found.ok ? found.value : []).map((own) => [own.id, own]));
    return wanted.map((id) => {
      const clipping = known.get(id);
      if (clipping === undefined) return null;
      return {
        clipping,
        quoteHits: hitsIn(clipping.capture.quote, terms, this.#folding),
        noteHits: hitsIn(clipping.edits.note, terms, this.#folding),
        sourceHits: hitsIn(citationLine(clipping), terms, this.#folding),
      };
    });
  }

  /** False where nothing is stored that can be used. */
  async #load(): Promise<boolean> {
    const loaded = await this.#kept.load();
    if (loaded === null) return false;
    const index = new ClippingIndex(this.#folding, loaded.packed);
    if (loaded.open !== null) index.restoreTexts(loaded.open.chunk, loaded.open.texts);
    this.#index = index;
    this.#unstored = 0;
    this.#texts = this.#loadTexts(index, loaded.full);
    return true;
  }

  async #loadTexts(index: ClippingIndex, chunks: number): Promise<boolean> {
    for (let chunk = 0; chunk < chunks; chunk++) {
      const texts = await this.#kept.texts(chunk);
      // It was made anew meanwhile.
      if (index !== this.#index) return this.#texts;
      if (texts === null) {
        this.#inTurn(() => this.#readAll()).catch(reportFailure);
        return false;
      }
      index.restoreTexts(chunk, texts);
    }
    return true;
  }

  /** False where what has changed can only be had by reading all anew. */
  async #takeChanges(): Promise<boolean> {
    const ids = await this.#kept.changed();
    if (ids === null || ids.length > FOLLOWED_MAX) return false;
    for (let from = 0; from < ids.length; from += BATCH) {
      const batch = ids.slice(from, from + BATCH);
      const changed = await this.#store.get(batch);
      if (!changed.ok) return false;
      const gone = new Set(batch);
      for (const clipping of changed.value) {
        gone.delete(clipping.id);
        this.#index.put(clipping);
      }
      for (const id of gone) this.#index.remove(id);
    }
    this.#unstored += ids.length;
    return true;
  }

  /** Makes the index of all clippings. What is there already is searched until all is. */
  async #readAll(): Promise<void> {
    await this.#kept.begin();
    const count = await this.#store.count();
    const total = count.ok ? count.value : 0;
    const index = new ClippingIndex(this.#folding);
    if (this.#index.size === 0) this.#index = index;
    for (let after: string | null = ''; after !== null; ) {
      const batch = await this.#store.batchAfter(after, BATCH);
      if (!batch.ok) return;
      for (const clipping of batch.value.clippings) index.put(clipping);
      after = batch.value.last;
      if (after !== null) this.#progress(Math.min(index.size, total - 1), total);
    }
    this.#index = index;
    this.#texts = Promise.resolve(true);
    this.#unstored = index.size;
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
