import { browser } from 'wxt/browser';
import type { Language } from '../../../lib/i18n/language.ts';
import { textsOf } from '../../../lib/i18n/texts.ts';
import {
  type InterfaceSettings,
  parseInterfaceSettings,
} from '../../../lib/settings/interface-settings.ts';
import { TEXTS } from '../translate.ts';
import { readSettings, type SettingsKind, storeSettings, watchSettings } from './settings-store.ts';

const INTERFACE: SettingsKind<InterfaceSettings> = {
  name: 'interfaceSettings',
  parse: parseInterfaceSettings,
};

/** How the reader has set the interface. */
export const interfaceSettings = (): Promise<InterfaceSettings> => readSettings(INTERFACE);

/** Calls back with the settings when they were changed, in this page or another. */
export const watchInterfaceSettings = (
  onSettings: (settings: InterfaceSettings) => void,
  signal: AbortSignal,
): void => watchSettings(INTERFACE, onSettings, signal);

/** Resolves once every page can speak that language, or, for null, the browser's again. */
export async function setLanguage(language: Language | null): Promise<void> {
  await storeSettings(INTERFACE, { language });
  await renewTexts();
}

/**
 * Puts the texts of the language that is set where every page finds them: a page of the web may not
 * read the extension's files. To be called again when they may be others: after an update.
 */
export async function renewTexts(): Promise<void> {
  const { language } = await interfaceSettings();
  if (language === null) await browser.storage.local.remove(TEXTS);
  else await browser.storage.local.set({ [TEXTS]: textsOf(await messagesOf(language)) });
}

async function messagesOf(language: Language): Promise<unknown> {
  const response = await fetch(new URL(`/_locales/${language}/messages.json`, location.href));
  if (!response.ok) throw new Error(`There are no texts in ${language}.`);
  return response.json();
}
