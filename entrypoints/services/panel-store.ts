import { browser } from 'wxt/browser';
import { type PanelSettings, parsePanelSettings } from '../../lib/settings/panel-settings.ts';

const SETTINGS = 'panelSettings';

/** What the panel remembers. */
export async function panelSettings(): Promise<PanelSettings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(SETTINGS);
  return parsePanelSettings(stored[SETTINGS]);
}

/** Resolves once they are stored. */
export async function rememberPanelSettings(settings: PanelSettings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: settings });
}
