import type { Clipping } from '../clippings/clipping.ts';
import { parseClipping } from '../clippings/parse-clipping.ts';
import { isString, oneOf, recordOf } from './guard.ts';

/** From a page to the background: keep this passage. */
export interface SaveRequest {
  readonly kind: 'save-clipping';
  readonly clipping: Clipping;
}

/** What became of a passage that was saved. */
export interface Saved {
  readonly id: string;
  /** New; had been saved before; or was in the bin. */
  readonly outcome: 'new' | 'known' | 'restored';
}

/** Why the store could not do it. Nothing that was confirmed before is touched by any of them. */
export const STORE_FAILURES = ['full', 'newer', 'closed', 'failed'] as const;
/**
 * - `full`: the disk, or what the browser allows of it.
 * - `newer`: a newer version of the extension has changed the database.
 * - `closed`: the browser has closed the database, or allows none.
 */
export type StoreFailure = (typeof STORE_FAILURES)[number];

/** From the background: it is on the disk, or why it is not. */
export type SaveAnswer =
  | { readonly ok: true; readonly value: Saved }
  | { readonly ok: false; readonly failure: StoreFailure };

const isKind = recordOf<{ kind: 'save-clipping' }>({ kind: oneOf('save-clipping') });

/** The request that a message is; null where it is none. */
export function parseSaveRequest(message: unknown): SaveRequest | null {
  if (!isKind(message)) return null;
  const parsed = parseClipping(Reflect.get(message, 'clipping'));
  return parsed.ok ? { kind: 'save-clipping', clipping: parsed.clipping } : null;
}

export const isSaved = recordOf<Saved>({
  id: isString,
  outcome: oneOf('new', 'known', 'restored'),
});

const isDone = recordOf<SaveAnswer & { ok: true }>({
  ok: (value): value is true => value === true,
  value: isSaved,
});

const isFailed = recordOf<SaveAnswer & { ok: false }>({
  ok: (value): value is false => value === false,
  failure: oneOf(...STORE_FAILURES),
});

/** The answer that a message is; where it is none, that it failed. */
export const parseSaveAnswer = (message: unknown): SaveAnswer =>
  isDone(message) || isFailed(message) ? message : { ok: false, failure: 'failed' };
