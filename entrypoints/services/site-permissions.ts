import { browser } from 'wxt/browser';
import { grantedSites, isHome, type Site } from '../../lib/sites/site.ts';
import { hearWhile } from './hear-while.ts';

/** The patterns of the sites that the extension has of itself. */
const homePatterns = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** The sites that the reader has allowed, by name. The browser keeps them, and nothing else does. */
export async function allowedSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return grantedSites(origins, homePatterns());
}

/** Whether a site is one of the extension's own, which needs no leave and cannot be taken away. */
export const isHomeSite = ({ host }: Site): boolean => isHome(host, homePatterns());

export const isAllowed = ({ pattern }: Site): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/**
 * Asks the reader's leave for a site; the browser shows its own question. Only straight from a click
 * in one of the extension's pages: nothing may be awaited before.
 */
export const askForSite = ({ pattern }: Site): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

export const giveUpSite = ({ pattern }: Site): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** Calls back whenever a permission comes or goes, wherever that was decided; for ever without a signal. */
export function watchPermissions(
  onChange: () => void,
  signal: AbortSignal = new AbortController().signal,
): void {
  hearWhile(browser.permissions.onAdded, onChange, signal);
  hearWhile(browser.permissions.onRemoved, onChange, signal);
}
