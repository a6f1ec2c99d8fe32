import { browser } from 'wxt/browser';
import { SHOW_PROSE } from '../../lib/messages/show-prose.ts';
import { declaredScripts } from '../services/declared-scripts.ts';
import { rememberMode } from '../services/stores/reading-choices.ts';

/** What a tab holds: a page of a flipbook, none, or nothing that the extension may see. */
export type TabFound = 'read' | 'no-book' | 'closed';

/** Whether the extension is in the page; it runs there, and so can use nothing from here. */
const isInPage = (): boolean => document.querySelector('zhanjuan-reader') !== null;

/**
 * Reads the page of a tab that the reader has clicked the toolbar's button on, which is leave enough
 * for this once: brings the content scripts there, unless they are there already, and asks them for
 * the prose.
 */
export async function lookAtTab(tabId: number): Promise<TabFound> {
  try {
    if (!(await runs(tabId, isInPage))) await bringScripts(tabId);
    if (!(await runs(tabId, isInPage))) return 'no-book';
  } catch {
    // The browser's own pages, its store, and others that no extension may see.
    return 'closed';
  }
  // Nobody listens where the page shows the prose already and its app is still on the way.
  await browser.tabs.sendMessage(tabId, SHOW_PROSE).catch(() => null);
  return 'read';
}

/** In CSS pixels: a smaller frame is an advertisement or a button, and no book. */
const FRAME_MIN = 240;

/** The address of the largest frame of a page, which is another page in it; null where there is none. */
const largestFrame = (least: number): string | null => {
  const frames = [...document.querySelectorAll('iframe')].map(
    ({ src, clientWidth, clientHeight }) => ({
      src,
      size: Math.min(clientWidth, clientHeight),
      area: clientWidth * clientHeight,
    }),
  );
  const large = frames.filter(({ src, size }) => /^https?:/.test(src) && size >= least);
  return large.sort((a, b) => b.area - a.area)[0]?.src ?? null;
};

/** What stands in a tab's page as a page of its own, and may be the book; null where nothing does. */
export async function frameIn(tabId: number): Promise<string | null> {
  const [ran] = await browser.scripting.executeScript({
    target: { tabId },
    func: largestFrame,
    args: [FRAME_MIN],
  });
  return typeof ran?.result === 'string' ? ran.result : null;
}

async function runs(tabId: number, func: () => boolean): Promise<boolean> {
  const [ran] = await browser.scripting.executeScript({ target: { tabId }, func });
  return ran?.result === true;
}

/** Resolves once each has looked at the page. They show what the reader has chosen: now it is prose. */
async function bringScripts(tabId: number): Promise<void> {
  await rememberMode('prose');
  const files = declaredScripts().flatMap(({ js }) => [...js]);
  for (const file of files) {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  }
}
