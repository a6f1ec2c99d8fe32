import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Answer, firstAnswer } from './answer.ts';
import { answerPageFound } from './badge.ts';
import { answerConvertTexts } from './convert-texts.ts';
import { offerCopyMenu } from './copy-menu.ts';
import { answerOpenApp } from './open-reader-app.ts';
import { offerPdfMenu } from './pdf-menu.ts';
import { answerReadPage } from './read-page.ts';
import { keepSiteScripts } from './site-scripts.ts';

/** Who answers which message: each knows its own. */
const ANSWERS: readonly Answer[] = [
  answerReadPage,
  answerOpenApp,
  answerConvertTexts,
  answerPageFound,
];

/** Needs nothing of what it keeps in memory: the browser may stop it between any two messages. */
export default defineBackground(() => {
  keepSiteScripts();
  offerCopyMenu();
  offerPdfMenu();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return;
    const answered = firstAnswer(ANSWERS, message, sender);
    if (answered === null) return;
    answered.then(respond, () => respond(null));
    // The channel stays open until the answer is there.
    return true;
  });
});
