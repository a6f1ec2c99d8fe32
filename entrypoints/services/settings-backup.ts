import { browser } from 'wxt/browser';
import {
  restoredSettings,
  type SettingsBackup,
  settingsBackup,
} from '../../lib/settings/settings-backup.ts';
import { renewTexts } from './language-store.ts';
import { OFFERED, offeredSites } from './offered-sites.ts';
import { allowedSites } from './site-permissions.ts';

type Stored = Record<string, unknown>;

/** What the reader has set and taught here, for a backup. */
export async function backedUpSettings(): Promise<SettingsBackup> {
  const stored: Stored = await browser.storage.local.get(null);
  return settingsBackup(
    stored,
    (await allowedSites()).map(({ host }) => host),
  );
}

/**
 * Adds a backup's settings to those that are here, all at once. Sites are only offered: the browser
 * itself asks for each, when the reader wants it.
 *
 * @returns what makes it undone
 */
export async function restoreSettings(backup: SettingsBackup): Promise<() => Promise<void>> {
  const stored: Stored = await browser.storage.local.get(null);
  const offered = [...(await offeredSites()).map(({ host }) => host), ...backup.sites];
  const restored = {
    ...restoredSettings(stored, backup, Date.now()),
    ...(offered.length === 0 ? {} : { [OFFERED]: [...new Set(offered)] }),
  };
  await browser.storage.local.set(restored);
  await renewTexts();
  return () => putBack(stored, Object.keys(restored));
}

async function putBack(before: Stored, names: readonly string[]): Promise<void> {
  const had = names.filter((name) => name in before);
  await browser.storage.local.remove(names.filter((name) => !(name in before)));
  await browser.storage.local.set(Object.fromEntries(had.map((name) => [name, before[name]])));
  await renewTexts();
}
