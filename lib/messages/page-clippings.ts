import type { Clipping } from '../clippings/clipping.ts';
import { parseClipping } from '../clippings/parse-clipping.ts';
import { eitherOf, isFiniteNumber, isString, listOf, oneOf, recordOf } from './guard.ts';

/** From a page to the background: which clippings are of these pages of the book? */
export interface PageClippingsRequest {
  readonly kind: 'page-clippings';
  readonly address: string;
  /** The first and the last; null for all. */
  readonly flipPages: readonly [number, number] | null;
}

const isPageRange = (value: unknown): value is readonly [number, number] =>
  listOf(isFiniteNumber)(value) && value.length === 2;

const isRequest = recordOf<PageClippingsRequest>({
  kind: oneOf('page-clippings'),
  address: isString,
  flipPages: eitherOf(isPageRange, oneOf(null)),
});

/** The request that a message is; null where it is none. */
export const parsePageClippingsRequest = (message: unknown): PageClippingsRequest | null =>
  isRequest(message) ? message : null;

/** The clippings that an answer holds; none where it is no answer. */
export function parsePageClippings(answer: unknown): readonly Clipping[] {
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((one) => {
    const parsed = parseClipping(one);
    return parsed.ok ? [parsed.clipping] : [];
  });
}

/** From a context of the extension to its pages: the clippings have changed. */
export interface ClippingsChanged {
  readonly kind: 'clippings-changed';
}

const isChanged = recordOf<ClippingsChanged>({ kind: oneOf('clippings-changed') });

/** Whether a message says that clippings have changed. */
export const isClippingsChanged = (message: unknown): message is ClippingsChanged =>
  isChanged(message);
