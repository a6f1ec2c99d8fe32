import { oneOf, recordOf } from './guard.ts';
import { isSaved, type Saved } from './save-clipping.ts';

/** From a page to the background: take this saving back. */
export interface UndoSaveRequest {
  readonly kind: 'undo-save';
  readonly saved: Saved;
}

const isUndoSaveRequest = recordOf<UndoSaveRequest>({ kind: oneOf('undo-save'), saved: isSaved });
const isDone = recordOf<{ ok: true }>({ ok: (value): value is true => value === true });

/** The request that a message is; null where it is none. */
export const parseUndoSaveRequest = (message: unknown): UndoSaveRequest | null =>
  isUndoSaveRequest(message) ? message : null;

/** Whether an answer says that it is undone; any other says that it is not. */
export const isUndone = (answer: unknown): boolean => isDone(answer);
