import { browser } from 'wxt/browser';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { CopyRequest } from '../../lib/messages/copy-request.ts';
import type { SaveSelectionRequest } from '../../lib/messages/panel-requests.ts';
import { isTaken } from '../../lib/messages/taken.ts';
import { answerWithin } from '../services/answer-to.ts';
import { ownPages } from '../services/own-pages.ts';
import { reportFailure } from '../services/report-failure.ts';
import { watchPermissions } from '../services/site-permissions.ts';
import { loadTexts, translate, watchTexts } from '../services/translate.ts';
import { sayInPage } from './say-in-page.ts';

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

/** Pages that are read without leave for their site: where the items are offered besides. */
const READ_ONCE = 'menuPages';
/** In milliseconds: a page that is at work answers long before. */
const ANSWER_MAX = 5_000;

let last: Promise<void> = Promise.resolve();

/** One after the other, for the browser refuses an item that is there already. */
function renew(): void {
  last = last.then(offerItems).catch(reportFailure);
}

/** The context menu's items for selected prose. To be called while the background starts. */
export function offerSelectionMenu(): void {
  browser.runtime.onInstalled.addListener(renew);
  // What was read once is forgotten with the browser's session.
  browser.runtime.onStartup.addListener(renew);
  watchPermissions(renew);
  watchTexts(renew);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    const item = ITEMS.find(({ request }) => request.kind === menuItemId);
    if (item === undefined || tab?.id === undefined) return;
    ask(tab.id, frameId, item.request).catch(reportFailure);
  });
}

/** Offers the items on a page that is read because the reader clicked on the toolbar's button there. */
export async function offerSelectionMenuAt(address: string): Promise<void> {
  const pattern = patternOf(address);
  const pages = await readOnce();
  if (pattern === null || pages.includes(pattern)) return;
  await browser.storage.session.set({ [READ_ONCE]: [...pages, pattern] });
  renew();
}

async function ask(tabId: number, frameId: number, request: MenuItem['request']): Promise<void> {
  // A page without the reader app has no one to answer.
  const send = () => browser.tabs.sendMessage(tabId, request, { frameId });
  if (isTaken(await answerWithin(send, ANSWER_MAX))) return;
  await loadTexts();
  await sayInPage({ tabId, frameId }, translate('menuNotRead'));
}

/** Only where the extension reads: elsewhere the items would do nothing. */
async function offerItems(): Promise<void> {
  await loadTexts();
  const { origins = [] } = await browser.permissions.getAll();
  const documentUrlPatterns = [...origins, ...(await readOnce()), `${ownPages()}*`];
  for (const { request, title } of ITEMS) {
    await browser.contextMenus.remove(request.kind).catch(() => undefined);
    browser.contextMenus.create({
      id: request.kind,
      title: translate(title),
      contexts: ['selection'],
      documentUrlPatterns,
    });
  }
}

async function readOnce(): Promise<readonly string[]> {
  const { [READ_ONCE]: stored }: Record<string, unknown> =
    await browser.storage.session.get(READ_ONCE);
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

/** All of the page's site, whatever its port: a pattern can name none everywhere. */
function patternOf(address: string): string | null {
  if (address.startsWith('file:')) return 'file:///*';
  const [, host] = /^https?:\/\/([^/:?#]+)/iu.exec(address) ?? [];
  return host === undefined ? null : `*://${host}/*`;
}
