import { browser } from 'wxt/browser';
import { thisBrowser } from './this-browser.ts';

/** Firefox's, of which the types do not know. */
function openSidebar(): Promise<void> {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (!hasOpen(sidebar)) throw new TypeError('This browser has no sidebar.');
  return sidebar.open();
}

const hasOpen = (value: unknown): value is { open(): Promise<void> } =>
  typeof value === 'object' && value !== null && 'open' in value;

/**
 * Opens the clippings beside a tab, in a click on one of the extension's own pages; nothing may be
 * awaited before, or the browser forgets the click.
 */
export const openPanelBeside = (tabId: number): Promise<void> =>
  thisBrowser.panel === 'side-panel' ? browser.sidePanel.open({ tabId }) : openSidebar();

/** The same while a click in a page is answered: in a tab, where the browser lets no page open it. */
export async function openPanelFromPage(tabId: number): Promise<void> {
  if (thisBrowser.panel === 'side-panel') await browser.sidePanel.open({ tabId });
  else await browser.tabs.create({ url: `${location.origin}/sidepanel.html` });
}
