import { browser } from 'wxt/browser';
import type { SaveSelectionRequest } from '../../lib/messages/panel-requests.ts';
import { reportFailure } from '../services/report-failure.ts';
import { translate } from '../services/translate.ts';

const ID = 'save-selection';

/**
 * 'Save clipping' in the context menu of a selection. The menu outlives the background: it is made
 * once, when the extension is installed or has a new version.
 *
 * @param sites where pages are read, as match patterns
 */
export function offerSavingInMenu(sites: string[]): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: ID,
        title: translate('saveClipping'),
        contexts: ['selection'],
        documentUrlPatterns: sites,
      });
    }, reportFailure);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId !== ID || tab?.id === undefined) return;
    const request: SaveSelectionRequest = { kind: 'save-selection' };
    browser.tabs.sendMessage(tab.id, request, { frameId: frameId ?? 0 }).catch(reportFailure);
  });
}
