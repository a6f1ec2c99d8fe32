import { browser } from 'wxt/browser';
import { allowedSites, giveUpSite } from '../site-permissions.ts';
import { shareSettings } from './settings-sharing.ts';

/** What the browser keeps for the extension, in bytes; null where it does not tell. */
export async function storedBytes(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  if (usage === undefined) return null;
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return usage + new Blob([JSON.stringify(stored)]).size;
}

/** Deletes what is stored besides the clippings, and gives up the sites that the reader has allowed. */
export async function deleteStored(): Promise<void> {
  for (const site of await allowedSites()) await giveUpSite(site);
  // Or the settings that are still here would be carried there again, and back.
  await shareSettings(false);
  await browser.storage.sync.clear();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
