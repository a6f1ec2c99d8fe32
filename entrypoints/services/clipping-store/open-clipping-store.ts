import { reportFailure } from '../report-failure.ts';
import { ClippingChanges } from './clipping-changes.ts';
import { clippingDatabase } from './clipping-database.ts';
import { ClippingStore } from './clipping-store.ts';

export interface OpenStore {
  readonly store: ClippingStore;
  readonly changes: ClippingChanges;
}

/** The store of this extension, for one of its own contexts: never for a content script. */
export function openClippingStore(): OpenStore {
  const changes = new ClippingChanges();
  const store = new ClippingStore({
    database: clippingDatabase(),
    announce: (ids) => changes.announce(ids),
    now: Date.now,
    report: reportFailure,
    own: `${location.origin}/`,
  });
  return { store, changes };
}
