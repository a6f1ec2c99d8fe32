import { browser } from 'wxt/browser';
import { readKept } from '../../lib/settings/kept-settings.ts';
import { isStoredAs, mergeKept } from '../../lib/settings/merge-kept.ts';
import { SYNCED_SETTINGS, shared } from '../../lib/settings/synced-settings.ts';
import { renewTexts } from '../services/language-store.ts';
import { reportFailure } from '../services/report-failure.ts';
import { areSettingsShared, watchSharing } from '../services/settings-sharing.ts';

/** In bytes: what browsers take of one item; a template longer than that stays here. */
const ITEM_MAX = 8_000;

/**
 * Keeps the settings of this browser and those that its synchronising has brought the same, each field
 * as it was changed last. Everything else goes on reading the settings of this browser.
 */
export function syncSettings(): void {
  let last: Promise<void> = Promise.resolve();
  /** One after the other: each starts from what the one before has left. */
  const renew = (names: readonly string[]): void => {
    last = last.then(() => putTogether(names)).catch(reportFailure);
  };
  const all = (): void => renew(SYNCED_SETTINGS);
  const onChanged = (changes: Record<string, unknown>): void => {
    const names = SYNCED_SETTINGS.filter((name) => name in changes);
    if (names.length > 0) renew(names);
  };
  browser.runtime.onInstalled.addListener(all);
  browser.runtime.onStartup.addListener(all);
  browser.storage.local.onChanged.addListener(onChanged);
  browser.storage.sync.onChanged.addListener(onChanged);
  watchSharing((isShared) => isShared && all(), new AbortController().signal);
}

async function putTogether(names: readonly string[]): Promise<void> {
  if (!(await areSettingsShared())) return;
  for (const name of names) await putOneTogether(name);
}

async function putOneTogether(name: string): Promise<void> {
  const here: Record<string, unknown> = await browser.storage.local.get(name);
  const there: Record<string, unknown> = await browser.storage.sync.get(name);
  if (here[name] === undefined && there[name] === undefined) return;
  const both = mergeKept(readKept(here[name]), readKept(there[name]));
  if (!isStoredAs(here[name], both)) {
    await browser.storage.local.set({ [name]: both });
    if (name === 'interfaceSettings') await renewTexts();
  }
  const carried = shared(name, both);
  const isNews = !isStoredAs(there[name], carried);
  if (isNews && JSON.stringify(carried).length < ITEM_MAX) {
    await browser.storage.sync.set({ [name]: carried });
  }
}
