import { browser } from 'wxt/browser';
import { parseReadAnswer, type ReadAnswer } from '../../lib/messages/read-answer.ts';
import type { ReadRequest } from '../../lib/messages/read-request.ts';

/** Asks for a page to be read; null where no answer comes. Never rejects. */
export type AskBackground = (request: ReadRequest) => Promise<ReadAnswer | null>;

/** In milliseconds: ten times what the largest files seen take, and the background to start. */
const TIMEOUT = 3_000;

/** Asks the extension's background, which the browser starts when it is not running. */
export const askBackground: AskBackground = async (request) => {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const nothing = new Promise<null>((resolve) => {
    patience = setTimeout(() => resolve(null), TIMEOUT);
  });
  try {
    const message: Promise<unknown> = browser.runtime.sendMessage(request);
    return parseReadAnswer(await Promise.race([message, nothing]));
  } catch {
    // The extension was reloaded, its background broke off, or the message was too large.
    return null;
  } finally {
    clearTimeout(patience);
  }
};
