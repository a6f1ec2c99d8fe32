import { browser } from 'wxt/browser';
import type { CopyRequest } from '../../lib/messages/copy-request.ts';
import { homeSites } from '../../lib/sites/home-sites.ts';
import { reportFailure } from '../services/report-failure.ts';
import { translate } from '../services/translate.ts';

const ID = 'copy-with-citation';

/** The context menu's item for selected prose. To be called while the background starts. */
export function offerCopyMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: ID,
      title: translate('copyWithCitation'),
      contexts: ['selection'],
      documentUrlPatterns: homeSites(import.meta.env.MODE),
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId !== ID || tab?.id === undefined) return;
    const request: CopyRequest = { kind: 'copy-with-citation' };
    // A page without the reader app has no one to answer.
    browser.tabs.sendMessage(tab.id, request, { frameId }).catch(reportFailure);
  });
}
