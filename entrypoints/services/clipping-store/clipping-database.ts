import { Dexie, type Table } from 'dexie';

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

/**
 * The indexes by version of the database. A new one is added, none is changed: an older database goes
 * through all of them. What the records hold is upgraded when they are read
 * (`lib/clippings/upgrade.ts`), so that a new version of them needs none here.
 */
export const SCHEMAS: readonly Readonly<Record<string, string>>[] = [
  // By its name; by time, for the first page of the list; by book, for the marks of a page; by when it
  // went into the bin, which only those have that are in it.
  { clippings: 'id, capture.created, capture.book, edits.deleted' },
  { changes: '++number', indexState: '', indexRows: 'chunk', indexTexts: 'chunk' },
];

/** The database of the extension's own origin. Opens when it is first used. */
export function clippingDatabase(name = NAME, schemas = SCHEMAS): ClippingDatabase {
  // What was confirmed is on the disk, though the machine lose power the moment after.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  schemas.forEach((schema, at) => {
    database.version(at + 1).stores(schema);
  });
  return database as ClippingDatabase;
}
