import { browser } from 'wxt/browser';
import { SHOW_PROSE } from '../../lib/messages/show-prose.ts';
import { declaredScripts } from '../services/declared-scripts.ts';
import { rememberMode } from '../services/reading-choices.ts';

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
