import { reportFailure } from '../report-failure.ts';
import { ClippingChanges } from './clipping-changes.ts';
import { clippingDatabase } from './clipping-database.ts';
import { ClippingStore } from './clipping-store.ts';
import { KeptIndex } from './kept-index.ts';

export interface OpenStore {
  readonly store: ClippingStore;
  readonly changes: ClippingChanges;
  /** The index for searching, as it is stored. */
  readonly keptIndex: KeptIndex;
}

/** The store of this extension, for one of its own contexts: never for a content script. */
export function openClippingStore(): OpenStore {
  const changes = new ClippingChanges();
  const database = clippingDatabase();
  const store = new ClippingStore({
    database,
    announce: () => changes.announce(),
    now: Date.now,
    report: reportFailure,
  });
  return { store, changes, keptIndex: new KeptIndex(database, crypto.randomUUID()) };
}
