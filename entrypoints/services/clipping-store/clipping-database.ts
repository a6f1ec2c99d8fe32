import { Dexie, type Table, type Transaction } from 'dexie';
import { nameOwnPages } from './name-own-pages.ts';

/** As it is stored: a clipping of this version or of an older one, to be parsed by who reads it. */
export interface StoredClipping {
  readonly id: string;
}

/** Which clippings one transaction changed. */
export interface StoredChange {
  /** Later ones have higher ones. Given by the database. */
  readonly number?: number;
  readonly ids: readonly string[];
}

/** A part of the index for searching, to be parsed by who reads it; `chunk` numbers them. */
export interface StoredChunk {
  readonly chunk: number;
}

export type ClippingDatabase = Dexie & {
  readonly clippings: Table<StoredClipping, string>;
  /** What was changed since the index was stored. */
  readonly changes: Table<StoredChange, number>;
  /** The index: what tells of it as a whole, rows, and their texts. */
  readonly indexState: Table<unknown, string>;
  readonly indexRows: Table<StoredChunk, number>;
  readonly indexTexts: Table<StoredChunk, number>;
};

const NAME = 'zhanjuan-clippings';

/** What a version of the database brings. */
interface Schema {
  /** The indexes of the tables that are new or have others. */
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * The versions of the database. A new one is added, none is changed: an older database goes through all
 * of them. What the records hold is upgraded when they are read (`lib/clippings/upgrade.ts`), so that a
 * new version of them needs none here.
 */
export const SCHEMAS: readonly Schema[] = [
  // By its name; by time, for the first page of the list; by book, for the marks of a page; by when it
  // went into the bin, which only those have that are in it.
  { stores: { clippings: 'id, capture.created, capture.book, edits.deleted' } },
  { stores: { changes: '++number', indexState: '', indexRows: 'chunk', indexTexts: 'chunk' } },
  { stores: {}, upgrade: nameOwnPages },
];

/** The database of the extension's own origin. Opens when it is first used. */
export function clippingDatabase(name = NAME, schemas = SCHEMAS): ClippingDatabase {
  // What was confirmed is on the disk, though the machine lose power the moment after.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  schemas.forEach(({ stores, upgrade }, at) => {
    const version = database.version(at + 1).stores(stores);
    if (upgrade !== undefined) version.upgrade(upgrade);
  });
  return database as ClippingDatabase;
}
