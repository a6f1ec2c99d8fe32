import { browser } from 'wxt/browser';
import { isStoredAs } from '../../lib/settings/change-kept.ts';
import {
  carriedOf,
  keptIn,
  keptOf,
  mergeKept,
  readKept,
  valuesOf,
} from '../../lib/settings/kept-settings.ts';
import { carriedInstead, SYNCED_SETTINGS } from '../../lib/settings/synced-settings.ts';
import { reportFailure } from '../services/report-failure.ts';
import { renewTexts } from '../services/stores/language-store.ts';
import { areSettingsShared, watchSharing } from '../services/stores/settings-sharing.ts';

type Stored = Record<string, unknown>;

/**
 * Takes what the browser's synchronising brings into the settings of this browser, and gives it what was
 * changed here. Where a page stores something meanwhile, its change is seen, and all is done again.
 */
export function syncSettings(): void {
  const waiting = new Set<string>();
  let last: Promise<void> = Promise.resolve();
  /** One after the other: each starts from what the one before has left. */
  const renew = (names: readonly string[]): void => {
    for (const name of names) waiting.add(name);
    last = last.then(() => putTogether(waiting)).catch(reportFailure);
  };
  const all = (): void => renew(SYNCED_SETTINGS);
  const onChanged = (changes: Record<string, unknown>): void => {
    const names = SYNCED_SETTINGS.filter((name) => name in changes || keptOf(name) in changes);
    if (names.length > 0) renew(names);
  };
  browser.runtime.onInstalled.addListener(all);
  browser.runtime.onStartup.addListener(all);
  browser.storage.local.onChanged.addListener(onChanged);
  browser.storage.sync.onChanged.addListener(onChanged);
  watchSharing((isShared) => isShared && all(), new AbortController().signal);
}

/** All that are waiting, of whichever several changes came meanwhile once: browsers count the writes. */
async function putTogether(waiting: Set<string>): Promise<void> {
  const names = [...waiting];
  waiting.clear();
  if (!(await areSettingsShared())) return;
  // Where the browser takes no more of one, the others still go; that one goes when it is next changed.
  for (const name of names) await putOneTogether(name).catch(reportFailure);
}

async function putOneTogether(name: string): Promise<void> {
  const there: Stored = await browser.storage.sync.get(name);
  if (name in there) await take(name, there[name]);
  const here = await storedHere(name);
  const instead = carriedInstead(name, keptIn(here, name), there[name]);
  if (instead !== null) await browser.storage.sync.set({ [name]: instead });
}

/** What has come from elsewhere is kept, and holds from now on where it is newer. */
async function take(name: string, come: unknown): Promise<void> {
  const carried = carriedOf(name);
  const here = await storedHere(name);
  const all = mergeKept(readKept(here[carried]), readKept(come));
  if (!isStoredAs(here[carried], all)) await browser.storage.local.set({ [carried]: all });
  const { [name]: now } = here;
  const settings = { ...Object(now), ...valuesOf(keptIn({ ...here, [carried]: all }, name)) };
  if (isStoredAs(now, settings)) return;
  await browser.storage.local.set({ [name]: settings });
  if (name === 'interfaceSettings') await renewTexts();
}

const storedHere = (name: string): Promise<Stored> =>
  browser.storage.local.get([name, keptOf(name), carriedOf(name)]);
