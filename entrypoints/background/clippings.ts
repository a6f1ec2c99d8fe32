import { bookKey } from '../../lib/clippings/accepted-address.ts';
import { parsePageClippingsRequest } from '../../lib/messages/page-clippings.ts';
import { parseSaveRequest, type Saved } from '../../lib/messages/save-clipping.ts';
import { parseUndoSaveRequest } from '../../lib/messages/undo-save.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import type { Answer } from './answer.ts';
import { mayAskFor, type Sender } from './sender.ts';

/** Keeps what pages send, takes it back, and tells a page what was kept of it. */
export function answerClippings(store: () => ClippingStore, own: string): readonly Answer[] {
  return [
    (message, sender) => {
      const request = parseSaveRequest(message);
      if (request === null) return null;
      const { clipping } = request;
      if (!mayAskFor(sender, clipping.capture.address, own)) return refused();
      return store().save(clipping);
    },
    (message, sender) => {
      const request = parseUndoSaveRequest(message);
      return request && undoSave(store(), request.saved, sender, own);
    },
    (message, sender) => {
      const request = parsePageClippingsRequest(message);
      if (request === null) return null;
      const { address, flipPages } = request;
      if (!mayAskFor(sender, address, own)) return refused();
      const found = store().ofPages(bookKey(address), flipPages);
      return found.then((result) => (result.ok ? result.value : []));
    },
  ];
}

/** A site takes back what was saved of its own pages alone. */
async function undoSave(
  store: ClippingStore,
  saved: Saved,
  sender: Sender,
  own: string,
): Promise<unknown> {
  const found = await store.get([saved.id]);
  const [clipping] = found.ok ? found.value : [];
  const isOthers = clipping !== undefined && !mayAskFor(sender, clipping.capture.address, own);
  return isOthers ? refused() : store.undoSave(saved);
}

/** It is not told whether there would have been anything. */
const refused = (): Promise<null> => Promise.resolve(null);
