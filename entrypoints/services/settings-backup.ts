import { browser } from 'wxt/browser';
import {
  restoredSettings,
  type SettingsBackup,
  settingsBackup,
  undoneSettings,
} from '../../lib/settings/settings-backup.ts';
import { OFFERED, offeredSites } from './offered-sites.ts';
import { allowedSites } from './site-permissions.ts';
import { renewTexts } from './stores/language-store.ts';

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
  return () => putBack(stored, restored);
}

async function putBack(before: Stored, restored: Stored): Promise<void> {
  const undone = undoneSettings(before, restored, Date.now());
  const others = Object.keys(restored).filter((name) => !(name in undone));
  const had = others.filter((name) => name in before).map((name) => [name, before[name]]);
  await browser.storage.local.set({ ...undone, ...Object.fromEntries(had) });
  await browser.storage.local.remove(others.filter((name) => !(name in before)));
  await renewTexts();
}
