import { oneOf, recordOf } from './guard.ts';

/** From the background to a page: copy what is selected, with its citation. */
export interface CopyRequest {
  readonly kind: 'copy-with-citation';
}

const isCopyRequest = recordOf<CopyRequest>({ kind: oneOf('copy-with-citation') });

/** The request that a message is; null where it is none. */
export const parseCopyRequest = (message: unknown): CopyRequest | null =>
  isCopyRequest(message) ? message : null;
