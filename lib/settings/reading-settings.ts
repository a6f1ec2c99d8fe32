import { type Guard, isFiniteNumber, oneOf } from '../messages/guard.ts';
import { type SettingGuards, settingsParser } from './settings-parser.ts';

export const FONTS = ['song', 'hei', 'kai'] as const;
export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export const PARAGRAPH_STYLES = ['indented', 'spaced'] as const;
export const WRITING_MODES = ['horizontal', 'vertical'] as const;

/** How the reader wants prose to be set. */
export interface ReadingSettings {
  readonly font: (typeof FONTS)[number];
  /** The size of the running text, as a factor of its usual one. */
  readonly size: number;
  /** The step from line to line, as a factor of the usual one of the text's language. */
  readonly leading: number;
  /** The longest line, in ems of the running text. */
  readonly measure: number;
  readonly theme: (typeof THEMES)[number];
  readonly paragraphs: (typeof PARAGRAPH_STYLES)[number];
  readonly writing: (typeof WRITING_MODES)[number];
}

export const USUAL_READING_SETTINGS: ReadingSettings = {
  font: 'song',
  size: 1,
  leading: 1,
  measure: 38,
  theme: 'system',
  paragraphs: 'indented',
  writing: 'horizontal',
};

const between =
  (least: number, most: number): Guard<number> =>
  (value): value is number =>
    isFiniteNumber(value) && value >= least && value <= most;

const FIELDS: SettingGuards<ReadingSettings> = {
  font: oneOf(...FONTS),
  size: between(0.75, 2),
  leading: between(0.8, 1.5),
  measure: between(20, 60),
  theme: oneOf(...THEMES),
  paragraphs: oneOf(...PARAGRAPH_STYLES),
  writing: oneOf(...WRITING_MODES),
};

/** The settings that a stored value holds; what is missing or out of bounds is as usual. */
export const parseReadingSettings = settingsParser(FIELDS, USUAL_READING_SETTINGS);
