import { browser } from 'wxt/browser';
import { type AloudSettings, parseAloudSettings } from '../../lib/settings/aloud-settings.ts';

const KEY = 'aloudSettings';

export async function aloudSettings(): Promise<AloudSettings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return parseAloudSettings(stored[KEY]);
}

/** Resolves once they are stored. */
export async function rememberAloudSettings(settings: AloudSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
