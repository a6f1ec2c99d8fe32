import type { Browser } from 'wxt/browser';

/**
 * Answers the messages of one kind: null where a message is of another kind. The message is
 * whatever was sent, and is parsed by who answers it; the sender is the extension's own.
 */
export type Answer = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
) => Promise<unknown> | null;

/** The answer of the first that knows the message; null where none does. */
export function firstAnswer(
  answers: readonly Answer[],
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> | null {
  for (const answer of answers) {
    const answered = answer(message, sender);
    if (answered !== null) return answered;
  }
  return null;
}
