import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import { openClippingStore } from '../services/clipping-store/open-clipping-store.ts';
import { ownPages } from '../services/own-pages.ts';
import { type Answer, firstAnswer } from './answer.ts';
import { answerPageFound } from './badge.ts';
import { answerClippings } from './clippings.ts';
import { answerConvertTexts } from './convert-texts.ts';
import { keepLanguage } from './keep-language.ts';
import { answerOpenClipping } from './open-clipping.ts';
import { answerOpenPanel, openPanelByKey } from './open-panel.ts';
import { answerOpenApp } from './open-reader-app.ts';
import { offerPdfMenu } from './pdf-menu.ts';
import { answerReadPage } from './read-page.ts';
import { offerSelectionMenu } from './selection-menu.ts';
import { keepSiteScripts } from './site-scripts.ts';
import { syncSettings } from './sync-settings.ts';
import { welcome } from './welcome.ts';

/** Who answers which message: each knows its own. */
function answers(): readonly Answer[] {
  let store: ClippingStore | null = null;
  // Most pages that are read save nothing: the database is opened by the first that asks for it.
  const clippings = (): ClippingStore => {
    store ??= openClippingStore().store;
    return store;
  };
  return [
    answerReadPage,
    answerOpenApp,
    answerConvertTexts,
    // Before the badge, which answers that a page was found.
    ...answerOpenClipping(clippings, ownPages()),
    answerPageFound,
    answerOpenPanel,
    ...answerClippings(clippings, ownPages()),
  ];
}

/** Needs nothing of what it keeps in memory: the browser may stop it between any two messages. */
export default defineBackground(() => {
  const all = answers();
  keepSiteScripts();
  keepLanguage();
  // Tests empty the storage between two pages, and want to find it empty.
  if (import.meta.env.MODE !== 'test') syncSettings();
  offerSelectionMenu();
  offerPdfMenu();
  openPanelByKey();
  welcome();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return;
    const answered = firstAnswer(all, message, sender);
    if (answered === null) return;
    answered.then(respond, () => respond(null));
    // The channel stays open until the answer is there.
    return true;
  });
});
