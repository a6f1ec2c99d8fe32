import { browser } from 'wxt/browser';
import type { CopyRequest } from '../../lib/messages/copy-request.ts';
import { reportFailure } from '../services/report-failure.ts';
import { watchPermissions } from '../services/site-permissions.ts';
import { translate } from '../services/translate.ts';

const ID = 'copy-with-citation';

/** The context menu's item for selected prose. To be called while the background starts. */
export function offerCopyMenu(): void {
  const renew = (): void => {
    offerOnSites().catch(reportFailure);
  };
  browser.runtime.onInstalled.addListener(renew);
  watchPermissions(renew);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId !== ID || tab?.id === undefined) return;
    const request: CopyRequest = { kind: 'copy-with-citation' };
    // A page without the reader app has no one to answer.
    browser.tabs.sendMessage(tab.id, request, { frameId }).catch(reportFailure);
  });
}

/** Only where the extension may read: elsewhere the item would do nothing. */
async function offerOnSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.contextMenus.remove(ID).catch(() => undefined);
  browser.contextMenus.create({
    id: ID,
    title: translate('copyWithCitation'),
    contexts: ['selection'],
    documentUrlPatterns: origins,
  });
}
