import { Dexie, type Table } from 'dexie';

/** As it is stored: a clipping of this version or of an older one, to be parsed by who reads it. */
export interface StoredClipping {
  readonly id: string;
}

export type ClippingDatabase = Dexie & { readonly clippings: Table<StoredClipping, string> };

const NAME = 'zhanjuan-clippings';

/**
 * The indexes by version of the database. A new one is added, none is changed: an older database goes
 * through all of them. What the records hold is upgraded when they are read
 * (`lib/clippings/upgrade.ts`), so that a new version of them needs none here.
 */
const SCHEMAS: readonly Readonly<Record<string, string>>[] = [
  // By its name; by time, for the first page of the list; by book, for the marks of a page; by when it
  // went into the bin, which only those have that are in it.
  { clippings: 'id, capture.created, capture.book, edits.deleted' },
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
