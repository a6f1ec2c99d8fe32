import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../lib/messages/answer-message.ts';

/**
 * Reads pages for the content scripts, which have no room for the readers of coordinates. It keeps
 * nothing, so that the browser may stop and start it between any two messages.
 */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return;
    const answer = answerMessage(message);
    if (answer !== null) respond(answer);
  });
});
