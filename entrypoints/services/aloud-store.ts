import { type AloudSettings, parseAloudSettings } from '../../lib/settings/aloud-settings.ts';
import { readSettings, type SettingsKind, storeSettings } from './settings-store.ts';

const ALOUD: SettingsKind<AloudSettings> = { name: 'aloudSettings', parse: parseAloudSettings };

export const aloudSettings = (): Promise<AloudSettings> => readSettings(ALOUD);

/** Resolves once they are stored. */
export const rememberAloudSettings = (settings: AloudSettings): Promise<void> =>
  storeSettings(ALOUD, settings);
