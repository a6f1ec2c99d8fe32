import { Dexie } from 'dexie';
import { standsOn } from '../../../lib/clippings/anchors/page-marks.ts';
import { BIN_DAYS, type Clipping, type Edits } from '../../../lib/clippings/clipping.ts';
import { editClipping } from '../../../lib/clippings/edit-clipping.ts';
import { isSameClipping, mergeClippings } from '../../../lib/clippings/merge-clippings.ts';
import { parseClipping } from '../../../lib/clippings/parse-clipping.ts';
import type { Saved } from '../../../lib/messages/save-clipping.ts';
import type { ClippingDatabase, StoredClipping } from './clipping-database.ts';
import { asResult, type StoreResult } from './store-result.ts';

/** What the store works with. */
export interface StoreParts {
  readonly database: ClippingDatabase;
  /** Something was changed. */
  readonly announce: () => void;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly report: (failure: unknown) => void;
}

/** What was there before a change, to undo it by: null where nothing was. */
export type Before = ReadonlyMap<string, Clipping | null>;

/** In milliseconds. */
const BIN_TIME = BIN_DAYS * 24 * 60 * 60 * 1000;

type ClippingTable = ClippingDatabase['clippings'];

/**
 * The clippings in the extension's own database; the one place that writes them. Every call is one
 * transaction: it is done as a whole and on the disk when its promise resolves, or not at all.
 */
export class ClippingStore {
  readonly #parts: StoreParts;

  constructor(parts: StoreParts) {
    this.#parts = parts;
  }

  /** Keeps a passage. One that is known stays as the reader has it, and comes out of the bin. */
  save(clipping: Clipping): Promise<StoreResult<Saved>> {
    const { id } = clipping;
    return this.#change(async (table, before) => {
      const [known] = this.#writable(await table.bulkGet([id]));
      if (known !== undefined && known.edits.deleted === null) return { id, outcome: 'known' };
      const changes = { deleted: null };
      before.set(id, known ?? null);
      await table.put(known ? editClipping(known, changes, this.#parts.now()) : clipping);
      return { id, outcome: known ? 'restored' : 'new' };
    });
  }

  /** Takes a saving back: what was new is gone, unless the reader did something with it since. */
  undoSave({ id, outcome }: Saved): Promise<StoreResult<null>> {
    return this.#change(async (table, before) => {
      const [known] = this.#writable(await table.bulkGet([id]));
      if (known === undefined || outcome === 'known') return null;
      before.set(id, known);
      const times = Object.values(known.edited);
      const untouched = times.every((time) => time === known.capture.created);
      const now = this.#parts.now();
      if (outcome === 'new' && untouched) await table.delete(id);
      else await table.put(editClipping(known, { deleted: now }, now));
      return null;
    });
  }

  /** Changes clippings, each by what `changes` says of it; gives what they were before. */
  edit(
    ids: readonly string[],
    changes: (clipping: Clipping) => Partial<Edits>,
  ): Promise<StoreResult<Before>> {
    return this.#change(async (table, before) => {
      const edited: Clipping[] = [];
      for (const known of this.#writable(await table.bulkGet([...ids]))) {
        const own = editClipping(known, changes(known), this.#parts.now());
        if (own === known) continue;
        before.set(known.id, known);
        edited.push(own);
      }
      await table.bulkPut(edited);
      return before;
    });
  }

  /** Adds clippings to those that are there, field by field the newest; gives what was before. */
  merge(clippings: readonly Clipping[]): Promise<StoreResult<Before>> {
    return this.#change(async (table, before) => {
      const known = byId(this.#writable(await table.bulkGet(clippings.map(({ id }) => id))));
      const merged = new Map<string, Clipping>();
      for (const clipping of clippings) {
        const own = merged.get(clipping.id) ?? known.get(clipping.id);
        const both = own === undefined ? clipping : mergeClippings(own, clipping);
        if (own !== undefined && isSameClipping(own, both)) continue;
        merged.set(clipping.id, both);
        before.set(clipping.id, known.get(clipping.id) ?? null);
      }
      await table.bulkPut([...merged.values()]);
      return before;
    });
  }

  /** Puts clippings in the place of others: two that were joined go into the bin. */
  replace(joined: Clipping, parts: readonly string[]): Promise<StoreResult<Before>> {
    return this.#change(async (table, before) => {
      const now = this.#parts.now();
      const known = byId(this.#writable(await table.bulkGet([joined.id, ...parts])));
      const own = known.get(joined.id);
      before.set(joined.id, own ?? null);
      const binned = parts.flatMap((id) => {
        const part = id === joined.id ? undefined : known.get(id);
        if (part === undefined) return [];
        before.set(id, part);
        return [editClipping(part, { deleted: now }, now)];
      });
      await table.bulkPut([own ? editClipping(own, joined.edits, now) : joined, ...binned]);
      return before;
    });
  }

  /** Makes a change undone: what was not there goes for good, the rest is as it was, as a new edit. */
  undo(before: Before): Promise<StoreResult<Before>> {
    return this.#change(async (table, now) => {
      const known = byId(this.#writable(await table.bulkGet([...before.keys()])));
      const restored: Clipping[] = [];
      const removed: string[] = [];
      for (const [id, earlier] of before) {
        const own = known.get(id) ?? null;
        now.set(id, own);
        if (earlier === null) removed.push(id);
        else restored.push(own ? editClipping(own, earlier.edits, this.#parts.now()) : earlier);
      }
      await table.bulkPut(restored);
      await table.bulkDelete(removed);
      return now;
    });
  }

  /** Removes clippings for good; gives what they were. */
  remove(ids: readonly string[]): Promise<StoreResult<Before>> {
    return this.#change(async (table, before) => {
      const known = this.#writable(await table.bulkGet([...ids]));
      for (const own of known) before.set(own.id, own);
      await table.bulkDelete([...before.keys()]);
      return before;
    });
  }

  /** Removes for good what has been in the bin for too long; gives how many. */
  removeOverdue(): Promise<StoreResult<number>> {
    const until = this.#parts.now() - BIN_TIME;
    return this.#change(async (table, before) => {
      const overdue = await table.where('edits.deleted').belowOrEqual(until).toArray();
      for (const own of this.#parsed(overdue)) before.set(own.id, own);
      await table.bulkDelete([...before.keys()]);
      return before.size;
    });
  }

  /** The clippings with these names, in their order; those that are gone are left out. */
  get(ids: readonly string[]): Promise<StoreResult<readonly Clipping[]>> {
    return this.#read(async (table) => this.#parsed(await table.bulkGet([...ids])));
  }

  /** Those of some pages of a book, or of all, that are not in the bin. */
  ofPages(
    book: string,
    flipPages: readonly [number, number] | null,
  ): Promise<StoreResult<readonly Clipping[]>> {
    return this.#read(async (table) => {
      const stored = await table.where('capture.book').equals(book).toArray();
      return this.#parsed(stored).filter(
        (own) => own.edits.deleted === null && standsOn(own, flipPages),
      );
    });
  }

  /** The newest that are not in the bin: the first page of the list. */
  newest(count: number): Promise<StoreResult<readonly Clipping[]>> {
    return this.#read(async (table) => {
      const stored = await table
        .orderBy('capture.created')
        .reverse()
        .filter((own) => Reflect.get(Object(Reflect.get(own, 'edits')), 'deleted') === null)
        .limit(count)
        .toArray();
      return this.#parsed(stored);
    });
  }

  /** How many there are, those in the bin too. */
  count(): Promise<StoreResult<number>> {
    return this.#read((table) => table.count());
  }

  /** The names of all, those in the bin too. */
  names(): Promise<StoreResult<readonly string[]>> {
    return this.#read((table) => table.toCollection().primaryKeys());
  }

  /** The clippings whose names come after `after`, in the order of their names. */
  batchAfter(after: string, count: number): Promise<StoreResult<ClippingBatch>> {
    return this.#read(async (table) => {
      const stored = await table.where(':id').above(after).limit(count).toArray();
      const last = stored.length < count ? null : (stored.at(-1)?.id ?? null);
      return { clippings: this.#parsed(stored), last };
    });
  }

  #read<T>(work: (table: ClippingTable) => PromiseLike<T>): Promise<StoreResult<T>> {
    const { database, report } = this.#parts;
    return asResult(() => work(database.clippings), report);
  }

  /**
   * One transaction; once it is on the disk, everyone hears of it. It ends as soon as it
   * waits for anything but the table.
   */
  async #change<T>(
    work: (table: ClippingTable, before: Map<string, Clipping | null>) => PromiseLike<T>,
  ): Promise<StoreResult<T>> {
    const { announce, database, report } = this.#parts;
    const before = new Map<string, Clipping | null>();
    const { changes, clippings } = database;
    const result = await asResult(
      () =>
        database.transaction('rw', [clippings, changes], async () => {
          const value = await work(clippings, before);
          // The index for searching follows what is noted here, and only that.
          if (before.size > 0) await changes.add({ ids: [...before.keys()] });
          return value;
        }),
      report,
    );
    if (result.ok && before.size > 0) announce();
    return result;
  }

  /** Those that are to be written: what a newer version made of one must not be overwritten. */
  #writable(stored: readonly (StoredClipping | undefined)[]): Clipping[] {
    return stored.flatMap((own) => {
      const parsed = parseClipping(own);
      if (parsed.ok) return [parsed.clipping];
      if (parsed.reason !== 'newer') return [];
      throw Object.assign(new Error(`Clipping ${own?.id} is of a newer version`), {
        name: Dexie.errnames.Version,
      });
    });
  }

  /** What a newer version wrote, or what is broken, is left where it is and not shown. */
  #parsed(stored: readonly (StoredClipping | undefined)[]): Clipping[] {
    return stored.flatMap((own) => {
      const parsed = parseClipping(own);
      return parsed.ok ? [parsed.clipping] : [];
    });
  }
}

const byId = (clippings: readonly Clipping[]): Map<string, Clipping> =>
  new Map(clippings.map((own) => [own.id, own]));

export interface ClippingBatch {
  readonly clippings: readonly Clipping[];
  /** After which the next batch begins; null where this is the last. */
  readonly last: string | null;
}
