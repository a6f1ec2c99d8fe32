import { browser } from 'wxt/browser';
import { PAGE_FOUND } from '../../lib/messages/page-found.ts';
import { parseShowProse } from '../../lib/messages/show-prose.ts';
import { hearWhile } from '../services/hear-while.ts';

/** What can be switched to the prose. */
interface Switchable {
  readonly showsProse: boolean;
  readonly toggle: () => void;
}

/** Tells the toolbar's button that this page can be read, and shows the prose when it is clicked. */
export function listenForWishes(view: Switchable, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: { readonly id?: string | undefined }): void => {
    if (sender.id !== browser.runtime.id || parseShowProse(message) === null) return;
    if (!view.showsProse) view.toggle();
  };
  hearWhile(browser.runtime.onMessage, onMessage, signal);
  // The badge alone is lost where the background cannot be reached.
  browser.runtime.sendMessage(PAGE_FOUND).catch(() => null);
}
