import { browser } from 'wxt/browser';

/** In milliseconds: ten times what the largest files seen take, and the background to start. */
const TIMEOUT = 3_000;

/**
 * What the extension's background, which the browser starts when it is not running, answers to a
 * message; null where no answer comes in time. Never rejects.
 */
export const answerTo = (message: object): Promise<unknown> =>
  answerWithin(() => browser.runtime.sendMessage(message), TIMEOUT);

/**
 * What is answered; null where nothing is, or not in time. Never rejects.
 *
 * @param most in milliseconds
 */
export async function answerWithin(ask: () => Promise<unknown>, most: number): Promise<unknown> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const nothing = new Promise<null>((resolve) => {
    patience = setTimeout(() => resolve(null), most);
  });
  try {
    return await Promise.race([ask(), nothing]);
  } catch {
    // The extension was reloaded, whoever was asked is gone, or the message was too large.
    return null;
  } finally {
    clearTimeout(patience);
  }
}
