import { type PanelSettings, parsePanelSettings } from '../../lib/settings/panel-settings.ts';
import { readSettings, type SettingsKind, storeSettings } from './settings-store.ts';

const PANEL: SettingsKind<PanelSettings> = { name: 'panelSettings', parse: parsePanelSettings };

/** What the panel remembers. */
export const panelSettings = (): Promise<PanelSettings> => readSettings(PANEL);

/** Resolves once they are stored. */
export const rememberPanelSettings = (settings: PanelSettings): Promise<void> =>
  storeSettings(PANEL, settings);
