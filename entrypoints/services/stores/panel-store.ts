import { type PanelSettings, parsePanelSettings } from '../../../lib/settings/panel-settings.ts';
import { readSettings, type SettingsKind, storeSettings, watchSettings } from './settings-store.ts';

const PANEL: SettingsKind<PanelSettings> = { name: 'panelSettings', parse: parsePanelSettings };

/** What the panel remembers. */
export const panelSettings = (): Promise<PanelSettings> => readSettings(PANEL);

/** Resolves once what is to be remembered besides is stored. */
export const rememberPanelSettings = (change: Partial<PanelSettings>): Promise<void> =>
  storeSettings(PANEL, change);

/** Calls back with the settings when they were changed, in this page or another, here or elsewhere. */
export const watchPanelSettings = (
  onSettings: (settings: PanelSettings) => void,
  signal: AbortSignal,
): void => watchSettings(PANEL, onSettings, signal);
