import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import {
  type ClippingDatabase,
  clippingDatabase,
} from '../../../../entrypoints/services/clipping-store/clipping-database.ts';
import { ClippingStore } from '../../../../entrypoints/services/clipping-store/clipping-store.ts';
import { KeptIndex } from '../../../../entrypoints/services/clipping-store/kept-index.ts';
import type { StoreResult } from '../../../../entrypoints/services/clipping-store/store-result.ts';

// Each file of tests has databases of its own, though the package is loaded once for all.
Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });

let databases = 0;
let writers = 0;

/** A store on a database of its own, with a clock to be set. */
export function openStage(name = `test-${++databases}`) {
  const database: ClippingDatabase = clippingDatabase(name);
  const announced = { times: 0 };
  const failures: unknown[] = [];
  const clock = { now: 1_800_000_000_000 };
  const store = new ClippingStore({
    database,
    announce: () => {
      announced.times++;
    },
    now: () => clock.now,
    report: (failure) => failures.push(failure),
  });
  const keptIndex = new KeptIndex(database, `writer-${++writers}`);
  return { name, database, store, keptIndex, announced, failures, clock };
}

/** What a call of the store gives; a failure fails the test. */
export async function value<T>(result: Promise<StoreResult<T>>): Promise<T> {
  const own = await result;
  if (!own.ok) throw new Error(`The store says ${own.failure}`, { cause: own });
  return own.value;
}
