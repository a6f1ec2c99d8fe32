import { bookKey } from '../../lib/clippings/accepted-address.ts';
import { parsePageClippingsRequest } from '../../lib/messages/page-clippings.ts';
import { parseSaveRequest } from '../../lib/messages/save-clipping.ts';
import { parseUndoSaveRequest } from '../../lib/messages/undo-save.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import type { Answer } from './answer.ts';

/** Keeps what pages send, takes it back, and tells a page what was kept of it. */
export function answerClippings(store: () => ClippingStore, own: string): readonly Answer[] {
  return [
    (message) => {
      const request = parseSaveRequest(message, own);
      return request && store().save(request.clipping);
    },
    (message) => {
      const request = parseUndoSaveRequest(message);
      return request && store().undoSave(request.saved);
    },
    (message) => {
      const request = parsePageClippingsRequest(message);
      if (request === null) return null;
      const { address, flipPages } = request;
      const found = store().ofPages(bookKey(address), flipPages);
      return found.then((result) => (result.ok ? result.value : []));
    },
  ];
}
