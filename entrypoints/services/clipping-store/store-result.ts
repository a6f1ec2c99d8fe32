import { Dexie } from 'dexie';
import type { StoreFailure } from '../../../lib/messages/save-clipping.ts';

export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };

const FAILURES: Readonly<Record<string, StoreFailure>> = {
  [Dexie.errnames.QuotaExceeded]: 'full',
  [Dexie.errnames.Version]: 'newer',
  [Dexie.errnames.DatabaseClosed]: 'closed',
  [Dexie.errnames.OpenFailed]: 'closed',
  [Dexie.errnames.InvalidState]: 'closed',
  [Dexie.errnames.MissingAPI]: 'closed',
};

/** The kind of a failure: of a transaction that broke off, and of a database that did not open, why. */
export function storeFailure(error: unknown): StoreFailure {
  let known: StoreFailure = 'failed';
  for (let own = error; typeof own === 'object' && own !== null; own = Reflect.get(own, 'inner')) {
    known = FAILURES[String(Reflect.get(own, 'name'))] ?? known;
  }
  return known;
}

/** What a promise comes to, as a value; never rejects. */
export async function asResult<T>(
  work: () => PromiseLike<T>,
  report: (failure: unknown) => void,
): Promise<StoreResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    report(error);
    return { ok: false, failure: storeFailure(error) };
  }
}
