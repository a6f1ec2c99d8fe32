import { browser } from 'wxt/browser';
import {
  type ConversionSettings,
  parseConversionSettings,
} from '../../lib/settings/conversion-settings.ts';
import { hearWhile } from './hear-while.ts';

const SETTINGS = 'conversionSettings';

/** What the reader last chose, in whatever page of the extension. */
export async function conversionSettings(): Promise<ConversionSettings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(SETTINGS);
  return parseConversionSettings(stored[SETTINGS]);
}

/** Resolves once they are stored. */
export async function storeConversionSettings(settings: ConversionSettings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: settings });
}

/** Calls back with the settings when they were changed, in this page or another. */
export function watchConversionSettings(
  onSettings: (settings: ConversionSettings) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { readonly newValue?: unknown }>): void => {
    const changed = changes[SETTINGS];
    if (changed !== undefined) onSettings(parseConversionSettings(changed.newValue));
  };
  hearWhile(browser.storage.local.onChanged, listen, signal);
}
