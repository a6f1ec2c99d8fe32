import type {
  ClippingIndex,
  PackedIndex,
  PackedOrders,
} from '../../../lib/clippings/search/clipping-index.ts';
import type { PackedNames } from '../../../lib/clippings/search/clipping-names.ts';
import { CHUNK_ROWS, isPackedRows } from '../../../lib/clippings/search/clipping-rows.ts';
import { isPackedTexts, type PackedTexts } from '../../../lib/clippings/search/text-rows.ts';
import { isFiniteNumber, isString, listOf, recordOf } from '../../../lib/messages/guard.ts';
import type { ClippingDatabase } from './clipping-database.ts';

/**
 * Of how an index is made of clippings: what is folded, which fields are searched, how they are
 * named. One that was stored by another version is made anew.
 */
export const INDEX_VERSION = 2;

/** What tells of a stored index as a whole. */
interface IndexState {
  readonly version: typeof INDEX_VERSION;
  /** Who writes or wrote it: a name that nobody else has. */
  readonly writer: string;
  /** False while the chunks are being written. */
  readonly complete: boolean;
  /** The number of the last change that is in it. */
  readonly change: number;
  readonly names: PackedNames;
  readonly orders: PackedOrders;
}

const isNames = listOf(isString);
const isOrder = (value: unknown): value is Int32Array => value instanceof Int32Array;
const isState = recordOf<IndexState>({
  version: (value): value is typeof INDEX_VERSION => value === INDEX_VERSION,
  writer: isString,
  complete: (value): value is boolean => typeof value === 'boolean',
  change: isFiniteNumber,
  names: recordOf<PackedNames>({
    publication: isNames,
    issue: isNames,
    page: isNames,
    tags: isNames,
  }),
  orders: recordOf<PackedOrders>({ time: isOrder, place: isOrder }),
});

/** The one record of `indexState`. */
const STATE = 'state';

/** A stored index without its texts, but for those of the last chunk where that is not full. */
export interface LoadedIndex {
  readonly packed: PackedIndex;
  /** How many chunks are full; `texts` gives theirs. */
  readonly full: number;
  readonly open: { readonly chunk: number; readonly texts: PackedTexts } | null;
}

/** Chunks written in one transaction: some megabytes, for which others who write wait. */
const CHUNKS_AT_ONCE = 4;

/**
 * The index for searching, stored so that it need not be made of all clippings each time. A clipping
 * and the note that it was changed are written in one transaction; the index follows later, and takes
 * the notes away in the one that stores it. So what is stored, and the clippings that are noted, make
 * up the whole, whatever breaks off between two transactions. None of these checks for failures: they
 * reject.
 */
export class KeptIndex {
  readonly #database: ClippingDatabase;
  /** A name for this writer. */
  readonly #name: string;
  /** Who had written what was loaded or stored last, and the last change that has been followed. */
  #writer: string | null = null;
  #change = 0;

  constructor(database: ClippingDatabase, name: string) {
    this.#database = database;
    this.#name = name;
  }

  /** What is stored; null where nothing is that can be used. */
  async load(): Promise<LoadedIndex | null> {
    const { indexRows, indexState, indexTexts } = this.#database;
    return this.#database.transaction('r', [indexState, indexRows, indexTexts], async () => {
      const state = await indexState.get(STATE);
      if (!isState(state) || !state.complete) return null;
      const stored: readonly unknown[] = await indexRows.orderBy(':id').toArray();
      if (!stored.every(isPackedRows)) return null;
      const counts = stored.map(({ ids }) => ids.split('\n').length);
      if (counts.slice(0, -1).some((count) => count !== CHUNK_ROWS)) return null;
      const last = counts.at(-1) ?? CHUNK_ROWS;
      const packed = { names: state.names, orders: state.orders, chunks: stored };
      let open: LoadedIndex['open'] = null;
      if (last < CHUNK_ROWS) {
        const chunk = stored.length - 1;
        const texts: unknown = await indexTexts.get(chunk);
        if (!isPackedTexts(texts, last)) return null;
        open = { chunk, texts };
      }
      this.#writer = state.writer;
      this.#change = state.change;
      return { packed, full: stored.length - (open === null ? 0 : 1), open };
    });
  }

  /** The texts of a full chunk; null where they are not there. */
  async texts(chunk: number): Promise<PackedTexts | null> {
    const stored: unknown = await this.#database.indexTexts.get(chunk);
    return isPackedTexts(stored, CHUNK_ROWS) ? stored : null;
  }

  /**
   * The names of what was changed since the index was loaded, or since this was asked last; null where
   * another context has stored an index with more in it, which is then to be loaded.
   */
  async changed(): Promise<readonly string[] | null> {
    const { changes, indexState } = this.#database;
    return this.#database.transaction('r', [indexState, changes], async () => {
      const state = await indexState.get(STATE);
      if (isState(state) && state.change > this.#change) return null;
      const later = await changes.where(':id').above(this.#change).toArray();
      this.#change = later.at(-1)?.number ?? this.#change;
      return [...new Set(later.flatMap(({ ids }) => ids))];
    });
  }

  /** To be called before an index is made of all clippings: what is changed from now on is not in it. */
  async begin(): Promise<void> {
    const last = await this.#database.changes.orderBy(':id').last();
    this.#change = last?.number ?? 0;
    this.#writer = null;
  }

  /**
   * Stores what is not stored yet of an index that follows all that `changed` told of. Gives up, with
   * false, where another context has stored its own meanwhile.
   */
  async store(index: ClippingIndex): Promise<boolean> {
    const stored =
      this.#writer !== null && index.changedTexts.length <= CHUNKS_AT_ONCE
        ? await this.#storeSome(index)
        : await this.#storeAll(index);
    if (stored) index.markStored();
    return stored;
  }

  /** The index is another than the one that was loaded: all of it is to be stored. */
  renew(): void {
    this.#writer = null;
  }

  async #storeSome(index: ClippingIndex): Promise<boolean> {
    const { changes, indexRows, indexState, indexTexts } = this.#database;
    const tables = [changes, indexRows, indexState, indexTexts];
    return this.#database.transaction('rw', tables, async () => {
      const state = await indexState.get(STATE);
      if (!isState(state) || state.writer !== this.#writer) return false;
      await this.#put(index, index.changedRows, index.changedTexts);
      await this.#complete(index);
      return true;
    });
  }

  /** In several transactions, each of which looks whether nobody else has begun the same. */
  async #storeAll(index: ClippingIndex): Promise<boolean> {
    const { changes, indexRows, indexState, indexTexts } = this.#database;
    const tables = [indexRows, indexState, indexTexts];
    const isOwn = async (): Promise<boolean> => {
      const state = await indexState.get(STATE);
      return isState(state) && state.writer === this.#name;
    };
    await this.#database.transaction('rw', tables, async () => {
      const state = await indexState.get(STATE);
      const change = isState(state) ? state.change : 0;
      await indexState.put(this.#state(index, change, false), STATE);
      await indexRows.clear();
      await indexTexts.clear();
    });
    for (let from = 0; from < index.chunks; from += CHUNKS_AT_ONCE) {
      const to = Math.min(index.chunks, from + CHUNKS_AT_ONCE);
      const chunks = Array.from({ length: to - from }, (_, at) => from + at);
      const written = await this.#database.transaction('rw', tables, async () => {
        const own = await isOwn();
        if (own) await this.#put(index, chunks, chunks);
        return own;
      });
      if (!written) return false;
    }
    return this.#database.transaction('rw', [changes, indexState], async () => {
      const own = await isOwn();
      if (own) await this.#complete(index);
      return own;
    });
  }

  async #put(
    index: ClippingIndex,
    rows: readonly number[],
    texts: readonly number[],
  ): Promise<void> {
    const { indexRows, indexTexts } = this.#database;
    await indexRows.bulkPut(rows.map((chunk) => ({ chunk, ...index.packedRows(chunk) })));
    await indexTexts.bulkPut(texts.map((chunk) => ({ chunk, ...index.packedTexts(chunk) })));
  }

  /** What the stored index holds need not be followed any more. */
  async #complete(index: ClippingIndex): Promise<void> {
    const { changes, indexState } = this.#database;
    await indexState.put(this.#state(index, this.#change, true), STATE);
    await changes.where(':id').belowOrEqual(this.#change).delete();
    this.#writer = this.#name;
  }

  #state(index: ClippingIndex, change: number, complete: boolean): IndexState {
    return {
      version: INDEX_VERSION,
      writer: this.#name,
      complete,
      change,
      names: index.packedNames(),
      orders: index.packedOrders(),
    };
  }
}
