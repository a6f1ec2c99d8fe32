import { browser } from 'wxt/browser';
import type { ReadingMode } from '../../../components/reading-view/reading.ts';
import {
  parseReadingSettings,
  type ReadingSettings,
} from '../../../lib/settings/reading-settings.ts';
import { reportFailure } from '../report-failure.ts';
import { type SettingsKind, storeSettings, watchSettings } from './settings-store.ts';

const MODE = 'readingMode';
const SETTINGS = 'readingSettings';
const READING: SettingsKind<ReadingSettings> = { name: SETTINGS, parse: parseReadingSettings };

/** What the reader last chose, on whatever page. */
export interface ReadingChoices {
  readonly mode: ReadingMode;
  readonly settings: ReadingSettings;
}

const parseMode = (stored: unknown): ReadingMode => (stored === 'original' ? 'original' : 'prose');

/** Before any choice: prose, set as usual. */
export async function readingChoices(): Promise<ReadingChoices> {
  const stored: Record<string, unknown> = await browser.storage.local.get([MODE, SETTINGS]);
  return {
    mode: parseMode(stored[MODE]),
    settings: parseReadingSettings(stored[SETTINGS]),
  };
}

/** Resolves once it is stored. */
export async function rememberMode(mode: ReadingMode): Promise<void> {
  await browser.storage.local.set({ [MODE]: mode });
}

/** Resolves once they are stored. */
export const rememberSettings = (settings: ReadingSettings): Promise<void> =>
  storeSettings(READING, settings);

/** Calls back with the settings when they were changed, in this page or another. */
export const watchReadingSettings = (
  onSettings: (settings: ReadingSettings) => void,
  signal: AbortSignal,
): void => watchSettings(READING, onSettings, signal);

/** Calls back when the browser shows a page again that it had kept as it was: all may differ. */
export function watchReturn(
  onChoices: (choices: ReadingChoices) => void,
  signal: AbortSignal,
): void {
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) readingChoices().then(onChoices).catch(reportFailure);
  };
  window.addEventListener('pageshow', onPageShow, { signal });
}
