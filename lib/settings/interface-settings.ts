import { LANGUAGES, type Language } from '../i18n/language.ts';
import { eitherOf, oneOf } from '../messages/guard.ts';
import { type SettingGuards, settingsParser } from './settings-parser.ts';

/** How the extension speaks to the reader. */
export interface InterfaceSettings {
  /** Null follows the browser. */
  readonly language: Language | null;
}

export const USUAL_INTERFACE_SETTINGS: InterfaceSettings = { language: null };

const FIELDS: SettingGuards<InterfaceSettings> = {
  language: eitherOf(oneOf(...LANGUAGES), oneOf(null)),
};

/** The settings that a stored value holds; what is missing or unknown is as usual. */
export const parseInterfaceSettings = settingsParser(FIELDS, USUAL_INTERFACE_SETTINGS);
