import { type MarkdownFlavour, TEMPLATES } from '../clippings/exports/markdown.ts';
import { TEMPLATE_MAX } from '../clippings/exports/markdown-template.ts';
import { SORTS, type Sort } from '../clippings/search/clipping-query.ts';
import { TARGETS, type Target } from '../convert/target.ts';
import { eitherOf, type Guard, isFiniteNumber, isString, oneOf } from '../messages/guard.ts';
import { type SettingGuards, settingsParser } from './settings-parser.ts';

/** What the panel remembers between two times that it is open. */
export interface PanelSettings {
  readonly sort: Sort;
  readonly grouped: boolean;
  readonly obsidianTemplate: string;
  readonly logseqTemplate: string;
  /** In what script texts are written into a file; null for the one that they are kept in. */
  readonly exportScript: Target | null;
  /** When the last backup was written, in milliseconds since 1970; null where none was. */
  readonly backedUp: number | null;
  /** Whether the reader has been reminded that there is none: once is enough. */
  readonly reminded: boolean;
}

export const USUAL_PANEL_SETTINGS: PanelSettings = {
  sort: 'newest',
  grouped: false,
  obsidianTemplate: TEMPLATES.obsidian,
  logseqTemplate: TEMPLATES.logseq,
  exportScript: null,
  backedUp: null,
  reminded: false,
};

const isTemplate: Guard<string> = (value): value is string =>
  isString(value) && value.trim() !== '' && value.length <= TEMPLATE_MAX;
const isBoolean: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

const FIELDS: SettingGuards<PanelSettings> = {
  sort: oneOf(...SORTS),
  grouped: isBoolean,
  obsidianTemplate: isTemplate,
  logseqTemplate: isTemplate,
  exportScript: eitherOf(oneOf(...TARGETS), oneOf(null)),
  backedUp: eitherOf(isFiniteNumber, oneOf(null)),
  reminded: isBoolean,
};

/** The settings that a stored value holds; what is missing or wrong is as usual. */
export const parsePanelSettings = settingsParser(FIELDS, USUAL_PANEL_SETTINGS);

/** Which of the settings holds a flavour's template. */
export const TEMPLATE_SETTINGS = {
  obsidian: 'obsidianTemplate',
  logseq: 'logseqTemplate',
} as const satisfies Readonly<Record<MarkdownFlavour, keyof PanelSettings>>;

/** With as many clippings as this it would be a pity to lose them. */
const MANY = 50;

/** Whether to say, once, that there is no backup. */
export const isToRemind = ({ backedUp, reminded }: PanelSettings, kept: number): boolean =>
  kept >= MANY && backedUp === null && !reminded;
