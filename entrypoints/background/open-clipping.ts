import { browser } from 'wxt/browser';
import { bookKey } from '../../lib/clippings/accepted-address.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import { isString } from '../../lib/messages/guard.ts';
import {
  parseOpenClippingRequest,
  parseTakePlaceRequest,
  type ShowClippingRequest,
} from '../../lib/messages/open-clipping.ts';
import { pageOfHash } from '../../lib/sources/pdf/pdf-address.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { Answer } from './answer.ts';

/**
 * Leads from a clipping back to its page. What to show there waits in the extension's own storage,
 * under the tab's number: an address would tell the page.
 */
export function answerOpenClipping(store: () => ClippingStore): readonly Answer[] {
  return [
    (message) => {
      const request = parseOpenClippingRequest(message);
      return request && open(store(), request.id);
    },
    (message, { frameId, tab }) => {
      if (!parseTakePlaceRequest(message)) return null;
      // What waits for a tab is for its page, and not for a book in a frame of that.
      return takePlace(frameId === 0 ? tab?.id : undefined);
    },
  ];
}

const placeOf = (tabId: number): string => `place:${tabId}`;

async function open(store: ClippingStore, id: string): Promise<{ readonly opened: boolean }> {
  const found = await store.get([id]);
  const [clipping] = found.ok ? found.value : [];
  if (clipping === undefined) return { opened: false };
  try {
    if (!(await showWhereOpen(clipping))) await openPage(clipping);
    return { opened: true };
  } catch (failure) {
    reportFailure(failure);
    return { opened: false };
  }
}

/** In a tab that has the page open already; false where none has, or none answers. */
async function showWhereOpen({ capture, id }: Clipping): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ url }) => url !== undefined && isSamePage(url, capture.address));
  if (tab?.id === undefined) return false;
  const request: ShowClippingRequest = { kind: 'show-clipping', id };
  try {
    await browser.tabs.sendMessage(tab.id, request);
  } catch {
    // The page is open without the reading view: it is opened anew.
    return false;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
  return true;
}

/** In the tab in front where it shows another page of the book, else in a new one. */
async function openPage({ capture: { address, book }, id }: Clipping): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const inBook = front?.url !== undefined && bookKey(front.url) === book;
  const tab = inBook ? front : await browser.tabs.create({ url: 'about:blank' });
  if (tab?.id === undefined) return;
  // What to show must be there before the page can ask for it.
  await browser.storage.session.set({ [placeOf(tab.id)]: id });
  await browser.tabs.update(tab.id, { url: address });
}

async function takePlace(tabId: number | undefined): Promise<string | null> {
  if (tabId === undefined) return null;
  const key = placeOf(tabId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  const place = stored[key];
  return isString(place) ? place : null;
}

/** The same page of the same book, on http or https. */
function isSamePage(url: string, address: string): boolean {
  const page = pageOfHash(address);
  // All pages of all PDFs are at one path.
  if (page !== null && pageOfHash(url) !== page) return false;
  if (page !== null) return bookKey(url) === bookKey(address);
  const bare = (own: string): string => own.replace(/^https?:/iu, '').replace(/[?#].*$/su, '');
  return bare(url) === bare(address);
}
