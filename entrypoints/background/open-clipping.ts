import { browser } from 'wxt/browser';
import { bookKey } from '../../lib/clippings/accepted-address.ts';
import { openedAddress } from '../../lib/clippings/own-address.ts';
import { viewerAddress } from '../../lib/clippings/viewer-address.ts';
import { isString } from '../../lib/messages/guard.ts';
import {
  parseOpenClippingRequest,
  parseTakePlaceRequest,
  SHOW_CLIPPING,
} from '../../lib/messages/open-clipping.ts';
import { parsePageFound } from '../../lib/messages/page-found.ts';
import { SHOW_PROSE } from '../../lib/messages/show-prose.ts';
import { pageOfHash } from '../../lib/sources/pdf/pdf-address.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { Answer } from './answer.ts';
import { isOwnPage } from './sender.ts';

/** In milliseconds, for the reader waits: a site that has not said by then that it has no such page may have it. */
const PROBE_TIMEOUT = 1_000;
/** HTTP's words for a page that is not there. */
const MISSING: ReadonlySet<number> = new Set([404, 410]);

/**
 * Leads from a clipping back to its page. What to show there waits in the extension's own storage,
 * under the tab's number: an address would tell the page.
 */
export function answerOpenClipping(store: () => ClippingStore, own: string): readonly Answer[] {
  return [
    (message, sender) => {
      const request = parseOpenClippingRequest(message);
      if (request === null) return null;
      // Only the panel leads anywhere.
      return isOwnPage(sender, own) ? open(store(), request.id, own) : Promise.resolve(null);
    },
    (message, { frameId, tab }) => {
      if (!parseTakePlaceRequest(message)) return null;
      // What waits for a tab is for its page, and not for a book in a frame of that.
      return takePlace(frameId === 0 ? tab?.id : undefined);
    },
    (message, { frameId, tab }) => {
      // A viewer only offers the prose; where a clipping waits, it is shown at once.
      if (frameId === 0 && parsePageFound(message) !== null) {
        showWaiting(tab?.id).catch(reportFailure);
      }
      return null;
    },
  ];
}

const placeOf = (tabId: number): string => `place:${tabId}`;

async function open(
  store: ClippingStore,
  id: string,
  own: string,
): Promise<{ readonly opened: boolean }> {
  const found = await store.get([id]);
  const [clipping] = found.ok ? found.value : [];
  if (clipping === undefined) return { opened: false };
  try {
    const address = openedAddress(clipping.capture.address, own);
    const place = { id, book: clipping.capture.book, address, viewer: null };
    // Of a page that is open already nothing needs to be asked.
    if (!(await showWhereOpen(place))) await openPage(place, viewerAddress(clipping));
    return { opened: true };
  } catch (failure) {
    reportFailure(failure);
    return { opened: false };
  }
}

/** Whether the site says that there is no such page: some books have only their viewer. */
async function isMissing(address: string): Promise<boolean> {
  if (!/^https?:/iu.test(address)) return false;
  try {
    const signal = AbortSignal.timeout(PROBE_TIMEOUT);
    const { status } = await fetch(address, { method: 'HEAD', signal });
    return MISSING.has(status);
  } catch {
    // Offline, or a site that the extension may not ask: the browser will tell the reader.
    return false;
  }
}

/** A clipping's page, and where this installation reads it. */
interface ClippingPlace {
  /** The clipping's name, and its book's. */
  readonly id: string;
  readonly book: string;
  readonly address: string;
  /** Where the page is to be read if not as a text page, turned to it. */
  readonly viewer: string | null;
}

/** In a tab that has the page open already; false where none has, or none answers. */
async function showWhereOpen({ address, id, viewer }: ClippingPlace): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(
    ({ url }) =>
      url !== undefined &&
      (viewer === null ? isSamePage(url, address) : withoutHash(url) === withoutHash(viewer)),
  );
  if (tab?.id === undefined) return false;
  await browser.storage.session.set({ [placeOf(tab.id)]: id });
  try {
    // A viewer is turned by what follows `#`, without being loaded anew.
    if (viewer !== null && tab.url !== viewer) await browser.tabs.update(tab.id, { url: viewer });
    await browser.tabs.sendMessage(tab.id, SHOW_PROSE);
    await browser.tabs.sendMessage(tab.id, SHOW_CLIPPING);
  } catch {
    // The page is open without the extension's scripts: it is opened anew.
    await browser.storage.session.remove(placeOf(tab.id));
    return false;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
  return true;
}

/**
 * In the tab in front where it shows another page of the book, else in a new one: that comes at once,
 * and only then is the site asked.
 *
 * @param inViewer where the page is read if the site has no such page
 */
async function openPage(place: ClippingPlace, inViewer: string | null): Promise<void> {
  const { address, book, id } = place;
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const inBook = front?.url !== undefined && bookKey(front.url) === book;
  const tab = inBook ? front : await browser.tabs.create({ url: 'about:blank' });
  if (tab?.id === undefined) return;
  const viewer = (await isMissing(address)) ? inViewer : null;
  if (viewer !== null && (await showWhereOpen({ ...place, viewer }))) {
    if (!inBook) await browser.tabs.remove(tab.id);
    return;
  }
  // What to show must be there before the page can ask for it.
  await browser.storage.session.set({ [placeOf(tab.id)]: id });
  await browser.tabs.update(tab.id, { url: viewer ?? address });
}

async function takePlace(tabId: number | undefined): Promise<string | null> {
  if (tabId === undefined) return null;
  const place = await waitingIn(tabId);
  await browser.storage.session.remove(placeOf(tabId));
  // The reader may have left the prose for the original, here or the last time.
  if (place !== null) await browser.tabs.sendMessage(tabId, SHOW_PROSE);
  return place;
}

async function showWaiting(tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (await waitingIn(tabId)) === null) return;
  await browser.tabs.sendMessage(tabId, SHOW_PROSE);
}

/** The name of the clipping that is to be shown in a tab; null where none is. */
async function waitingIn(tabId: number): Promise<string | null> {
  const key = placeOf(tabId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const place = stored[key];
  return isString(place) ? place : null;
}

const withoutHash = (url: string): string => url.replace(/#.*$/su, '');

/** The same page of the same book, on http or https. */
function isSamePage(url: string, address: string): boolean {
  const page = pageOfHash(address);
  // All pages of all PDFs are at one path.
  if (page !== null && pageOfHash(url) !== page) return false;
  if (page !== null) return bookKey(url) === bookKey(address);
  const bare = (own: string): string => own.replace(/^https?:/iu, '').replace(/[?#].*$/su, '');
  return bare(url) === bare(address);
}
