import type { FoundList, ShownClipping } from '../../components/panel/panel-state.ts';
import { citationLine } from '../../lib/clippings/labels.ts';
import { ClippingIndex } from '../../lib/clippings/search/clipping-index.ts';
import type { ClippingQuery } from '../../lib/clippings/search/clipping-query.ts';
import type { Folding } from '../../lib/clippings/search/folding.ts';
import { hitsIn } from '../../lib/clippings/search/search-terms.ts';
import type { ChangedIds } from '../services/clipping-store/clipping-changes.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';

/** Records read at a time: some megabytes, a tenth of a second. */
const BATCH = 1000;
/** Lists whose rows can still be asked for: the one that is shown, and the next. */
const LISTS_KEPT = 3;

interface KeptList {
  readonly rows: readonly string[];
  readonly terms: readonly string[];
}

/** Finds clippings by an index of all that the store has, which it reads in the beginning. */
export class ClippingSearch {
  readonly #store: ClippingStore;
  readonly #folding: Folding;
  readonly #lists = new Map<number, KeptList>();
  #index: ClippingIndex;
  #readings = 0;

  constructor(store: ClippingStore, folding: Folding) {
    this.#store = store;
    this.#folding = folding;
    this.#index = new ClippingIndex(folding);
  }

  /** Reads all clippings; `progress` hears of every batch. A reading that begins anew ends this one. */
  async readAll(progress: (done: number, total: number) => void): Promise<void> {
    const reading = ++this.#readings;
    const count = await this.#store.count();
    const total = count.ok ? count.value : 0;
    const index = new ClippingIndex(this.#folding);
    // What is there already is searched until all is.
    if (this.#index.size === 0) this.#index = index;
    let done = 0;
    for (let after: string | null = ''; after !== null; ) {
      const batch = await this.#store.batchAfter(after, BATCH);
      if (!batch.ok || reading !== this.#readings) return;
      for (const clipping of batch.value.clippings) index.put(clipping);
      done += batch.value.clippings.length;
      after = batch.value.last;
      if (after !== null) progress(Math.min(done, total - 1), total);
    }
    this.#index = index;
    progress(total, total);
  }

  /** Takes over what has changed. */
  async follow(ids: NonNullable<ChangedIds>): Promise<void> {
    const changed = await this.#store.get(ids);
    if (!changed.ok) return;
    const gone = new Set(ids);
    for (const clipping of changed.value) {
      gone.delete(clipping.id);
      this.#index.put(clipping);
    }
    for (const id of gone) this.#index.remove(id);
  }

  /** @param list by which its rows can be asked for */
  find(list: number, query: ClippingQuery): FoundList {
    const index = this.#index;
    const { groups, rows, terms } = index.find(query);
    this.#lists.set(list, { rows: rows.map((row) => index.id(row)), terms });
    for (const old of this.#lists.keys()) {
      if (this.#lists.size <= LISTS_KEPT) break;
      this.#lists.delete(old);
    }
    return {
      list,
      total: rows.length,
      widths: Uint8Array.from(rows, (row) => index.width(row)),
      extras: Uint8Array.from(rows, (row) => index.extra(row)),
      groups,
      facets: index.facets(),
    };
  }

  names(list: number): readonly string[] {
    return this.#lists.get(list)?.rows ?? [];
  }

  /** Rows of a list, null in the place of each that is gone since. */
  async rows(list: number, from: number, to: number): Promise<readonly (ShownClipping | null)[]> {
    const { rows = [], terms = [] } = this.#lists.get(list) ?? {};
    const wanted = rows.slice(from, to);
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
}
