import { QUOTE_STYLES, type QuoteStyle, TARGETS, type Target } from '../convert/target.ts';
import { eitherOf, type Guard, oneOf } from '../messages/guard.ts';
import { type SettingGuards, settingsParser } from './settings-parser.ts';

export const COPIED_SCRIPTS = ['shown', 'original'] as const;

/** How the reader wants Chinese to be written. */
export interface ConversionSettings {
  /** Null for the original. */
  readonly target: Target | null;
  readonly quotes: QuoteStyle;
  /** What script copied text is in: the one that is shown, or the page's own. */
  readonly copied: (typeof COPIED_SCRIPTS)[number];
  /** The same of the source that is cited with it. */
  readonly cited: (typeof COPIED_SCRIPTS)[number];
}

export const USUAL_CONVERSION_SETTINGS: ConversionSettings = {
  target: null,
  quotes: 'place',
  copied: 'shown',
  cited: 'original',
};

const isNull: Guard<null> = oneOf(null);
const FIELDS: SettingGuards<ConversionSettings> = {
  target: eitherOf(oneOf(...TARGETS), isNull),
  quotes: oneOf(...QUOTE_STYLES),
  copied: oneOf(...COPIED_SCRIPTS),
  cited: oneOf(...COPIED_SCRIPTS),
};

/** The settings that a stored value holds; what is missing or unknown is as usual. */
export const parseConversionSettings = settingsParser(FIELDS, USUAL_CONVERSION_SETTINGS);
