import { LANGUAGES, type Language } from '../i18n/language.ts';
import { eitherOf, oneOf } from '../messages/guard.ts';

/** How the extension speaks to the reader. */
export interface InterfaceSettings {
  /** Null follows the browser. */
  readonly language: Language | null;
}

export const USUAL_INTERFACE_SETTINGS: InterfaceSettings = { language: null };

const isLanguage = eitherOf(oneOf(...LANGUAGES), oneOf(null));

/** The settings that a stored value holds; what is missing or unknown is as usual. */
export function parseInterfaceSettings(stored: unknown): InterfaceSettings {
  if (typeof stored !== 'object' || stored === null) return USUAL_INTERFACE_SETTINGS;
  const language: unknown = Reflect.get(stored, 'language');
  return { language: isLanguage(language) ? language : null };
}
