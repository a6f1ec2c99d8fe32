import { browser } from 'wxt/browser';
import { hasOpened } from '../../lib/messages/open-app-request.ts';

/** In milliseconds: many times what the background takes to start and the app to be read. */
const TIMEOUT = 3_000;

/** Asks the background for the reader app; false where it has not come in time. Never rejects. */
export async function bringApp(): Promise<boolean> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const nothing = new Promise<null>((resolve) => {
    patience = setTimeout(() => resolve(null), TIMEOUT);
  });
  try {
    const answer: Promise<unknown> = browser.runtime.sendMessage({ kind: 'open-reader-app' });
    return hasOpened(await Promise.race([answer, nothing]));
  } catch {
    // The extension was reloaded, or its background broke off.
    return false;
  } finally {
    clearTimeout(patience);
  }
}
