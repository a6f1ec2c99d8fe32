import { browser } from 'wxt/browser';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { CopyRequest } from '../../lib/messages/copy-request.ts';
import type { SaveSelectionRequest } from '../../lib/messages/panel-requests.ts';
import { reportFailure } from '../services/report-failure.ts';
import { watchPermissions } from '../services/site-permissions.ts';
import { loadTexts, translate, watchTexts } from '../services/translate.ts';

interface MenuItem {
  /** What the page is asked to do with its selection. */
  readonly request: CopyRequest | SaveSelectionRequest;
  readonly title: MessageKey;
}

/** The items of the context menu for selected prose, by what they ask. */
const ITEMS: readonly MenuItem[] = [
  { request: { kind: 'copy-with-citation' }, title: 'copyWithCitation' },
  { request: { kind: 'save-selection' }, title: 'saveClipping' },
];

/** The context menu's items for selected prose. To be called while the background starts. */
export function offerSelectionMenu(): void {
  const renew = (): void => {
    offerOnSites().catch(reportFailure);
  };
  browser.runtime.onInstalled.addListener(renew);
  watchPermissions(renew);
  watchTexts(renew);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    const item = ITEMS.find(({ request }) => request.kind === menuItemId);
    if (item === undefined || tab?.id === undefined) return;
    // A page without the reader app has no one to answer.
    browser.tabs.sendMessage(tab.id, item.request, { frameId }).catch(reportFailure);
  });
}

/** Only where the extension may read: elsewhere the items would do nothing. */
async function offerOnSites(): Promise<void> {
  await loadTexts();
  const { origins = [] } = await browser.permissions.getAll();
  for (const { request, title } of ITEMS) {
    await browser.contextMenus.remove(request.kind).catch(() => undefined);
    browser.contextMenus.create({
      id: request.kind,
      title: translate(title),
      contexts: ['selection'],
      documentUrlPatterns: origins,
    });
  }
}
