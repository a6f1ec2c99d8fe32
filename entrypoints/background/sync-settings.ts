import { browser } from 'wxt/browser';
import { isStoredAs } from '../../lib/settings/change-kept.ts';
import { carriedOf, mergeKept, readKept } from '../../lib/settings/kept-settings.ts';
import { SYNCED_SETTINGS, shared } from '../../lib/settings/synced-settings.ts';
import { renewTexts } from '../services/language-store.ts';
import { reportFailure } from '../services/report-failure.ts';
import { areSettingsShared, watchSharing } from '../services/settings-sharing.ts';

/** In bytes: what browsers take of one item; a template longer than that stays here. */
const ITEM_MAX = 8_000;

/**
 * Lays what the browser's synchronising brings beside the settings of this browser, and gives it what
 * was changed here. Everything else reads the two together, and writes only its own.
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
  const carried = carriedOf(name);
  const here: Record<string, unknown> = await browser.storage.local.get([name, carried]);
  const there: Record<string, unknown> = await browser.storage.sync.get(name);
  const come = mergeKept(readKept(here[carried]), readKept(there[name]));
  if (name in there && !isStoredAs(here[carried], come)) {
    await browser.storage.local.set({ [carried]: come });
    if (name === 'interfaceSettings') await renewTexts();
  }
  const go = shared(name, mergeKept(readKept(here[name]), come));
  const isNews = Object.keys(go.fields).length > 0 && !isStoredAs(there[name], go);
  if (isNews && JSON.stringify(go).length < ITEM_MAX) {
    await browser.storage.sync.set({ [name]: go });
  }
}
