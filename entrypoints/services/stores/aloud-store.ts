import { type AloudSettings, parseAloudSettings } from '../../../lib/settings/aloud-settings.ts';
import { readSettings, type SettingsKind, storeSettings, watchSettings } from './settings-store.ts';

const ALOUD: SettingsKind<AloudSettings> = { name: 'aloudSettings', parse: parseAloudSettings };

export const aloudSettings = (): Promise<AloudSettings> => readSettings(ALOUD);

/** Resolves once they are stored. */
export const rememberAloudSettings = (settings: AloudSettings): Promise<void> =>
  storeSettings(ALOUD, settings);

/** Calls back with the settings when they were changed, in this page or another, here or elsewhere. */
export const watchAloudSettings = (
  onSettings: (settings: AloudSettings) => void,
  signal: AbortSignal,
): void => watchSettings(ALOUD, onSettings, signal);
