import { browser } from 'wxt/browser';

/** In milliseconds: ten times what the largest files seen take, and the background to start. */
const TIMEOUT = 3_000;

/**
 * What the extension's background, which the browser starts when it is not running, answers to a
 * message; null where no answer comes in time. Never rejects.
 */
export async function answerTo(message: object): Promise<unknown> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const nothing = new Promise<null>((resolve) => {
    patience = setTimeout(() => resolve(null), TIMEOUT);
  });
  try {
    const answer: Promise<unknown> = browser.runtime.sendMessage(message);
    return await Promise.race([answer, nothing]);
  } catch {
    // The extension was reloaded, its background broke off, or the message was too large.
    return null;
  } finally {
    clearTimeout(patience);
  }
}
