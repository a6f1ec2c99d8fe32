import { browser } from 'wxt/browser';
import { PAGE_FOUND } from '../../lib/messages/page-found.ts';
import { parseShowProse } from '../../lib/messages/show-prose.ts';
import type { ViewerPage } from '../../lib/sources/book-files/viewer-page.ts';
import { hearWhile } from '../services/hear-while.ts';
import { reportFailure } from '../services/report-failure.ts';
import { readingChoices } from '../services/stores/reading-choices.ts';
import { bringApp } from '../view/bring-app.ts';
import { leaveHandover } from '../view/handover.ts';
import { mountButton } from './mount-button.ts';

/**
 * Offers to read a viewer's book as prose: by a button in its corner, Alt+R, and the toolbar's
 * button. The reader app comes when the reader wants it, and not before.
 */
export function offerReading(viewer: ViewerPage, ended: AbortSignal): void {
  const offer = new AbortController();
  const signal = AbortSignal.any([offer.signal, ended]);
  const onMessage = (message: unknown, sender: { readonly id?: string | undefined }): void => {
    if (sender.id === browser.runtime.id && parseShowProse(message) !== null) open();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isToggle(event) || event.defaultPrevented) return;
    event.preventDefault();
    open();
  };
  const button = mountButton(document, () => open(), signal);
  const open = (): void => {
    button.wait();
    openApp(viewer, offer, ended)
      .then((hasCome) => hasCome || button.sayNoAnswer())
      .catch(reportFailure);
  };
  window.addEventListener('keydown', onKey, { signal });
  hearWhile(browser.runtime.onMessage, onMessage, signal);
  // The badge alone is lost where the background cannot be reached.
  browser.runtime.sendMessage(PAGE_FOUND).catch(() => null);
}

/** By its place: with Alt some keyboards give another letter. */
const isToggle = ({ code, altKey, ctrlKey, metaKey, shiftKey, repeat }: KeyboardEvent): boolean =>
  code === 'KeyR' && altKey && !ctrlKey && !metaKey && !shiftKey && !repeat;

/** False where the app does not come; once it does, the offer is withdrawn. */
async function openApp(
  viewer: ViewerPage,
  offer: AbortController,
  ended: AbortSignal,
): Promise<boolean> {
  const choices = await readingChoices();
  leaveHandover(() => {
    offer.abort();
    const stop = new AbortController();
    ended.addEventListener('abort', () => stop.abort());
    return { kind: 'viewer', viewer, choices, stop };
  });
  return bringApp();
}
