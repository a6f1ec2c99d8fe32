import { browser } from 'wxt/browser';
import type { ClippingsChanged } from '../../lib/messages/page-clippings.ts';

/** Tells the pages that are open beside the panel that their clippings may have changed. */
export async function tellPages(): Promise<void> {
  const message: ClippingsChanged = { kind: 'clippings-changed' };
  const tabs = await browser.tabs.query({ active: true });
  const told = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.tabs.sendMessage(id, message)],
  );
  // Most tabs hold no page of a book, and nobody answers there.
  await Promise.allSettled(told);
}
