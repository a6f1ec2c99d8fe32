import { browser } from 'wxt/browser';
import { isString } from '../../lib/messages/guard.ts';
import { type Site, siteOf } from '../../lib/sites/site.ts';
import { hearWhile } from './hear-while.ts';
import { allowedSites, isHomeSite } from './site-permissions.ts';

/** Where the hosts are stored that a backup named, until the reader has allowed or declined them. */
export const OFFERED = 'offeredSites';

/** The sites that a backup named and that are not allowed here. */
export async function offeredSites(): Promise<readonly Site[]> {
  const { [OFFERED]: stored }: Record<string, unknown> = await browser.storage.local.get(OFFERED);
  const hosts = Array.isArray(stored) ? stored.filter(isString) : [];
  const allowed = new Set((await allowedSites()).map(({ host }) => host));
  return hosts
    .flatMap((host) => siteOf(`https://${host}/`) ?? [])
    .filter((site) => !allowed.has(site.host) && !isHomeSite(site));
}

/** Resolves once it is no longer offered: the reader has allowed it, or does not want it. */
export async function stopOffering({ host }: Site): Promise<void> {
  const left = (await offeredSites()).filter((site) => site.host !== host);
  if (left.length === 0) await browser.storage.local.remove(OFFERED);
  else await browser.storage.local.set({ [OFFERED]: left.map((site) => site.host) });
}

/** Calls back when others are offered than before. */
export function watchOfferedSites(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (OFFERED in changes) onChange();
  };
  hearWhile(browser.storage.local.onChanged, listen, signal);
}
