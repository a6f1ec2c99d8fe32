import { parseCorrections } from '../cite/corrections.ts';
import type { Corrections } from '../cite/source.ts';
import {
  type CustomWord,
  formatCustomWords,
  parseCustomWords,
} from '../convert/own-words/custom-words.ts';
import { mergeWords, WORDS_MAX } from '../convert/own-words/merge-words.ts';
import { isFiniteNumber, isString } from '../messages/guard.ts';
import { siteOf } from '../sites/site.ts';
import { changeKept } from './change-kept.ts';
import {
  type KeptField,
  type KeptSettings,
  keptIn,
  keptOf,
  mergeKept,
  readKept,
  valuesOf,
} from './kept-settings.ts';
import { isCorrectionName, isWordsName } from './stored-names.ts';
import { SYNCED_SETTINGS, shared } from './synced-settings.ts';

/** Of what this version writes; each kind of settings has a version of its own besides. */
export const SETTINGS_BACKUP_VERSION = 1;

/** What the reader has set and taught, as a backup holds it; all by the names it is stored under. */
export interface SettingsBackup {
  readonly version: typeof SETTINGS_BACKUP_VERSION;
  /** Without what was done on one computer. */
  readonly settings: Readonly<Record<string, KeptSettings>>;
  readonly corrections: Readonly<Record<string, Corrections>>;
  /** The reader's own words, as text. */
  readonly words: Readonly<Record<string, string>>;
  /** The hosts that the reader had allowed. */
  readonly sites: readonly string[];
}

type Stored = Readonly<Record<string, unknown>>;

/** Of what is stored for one correction. */
const CORRECTION_VERSION = 1;

/** What is stored of corrections that hold in one place. */
export const correctionRecord = (fields: Corrections): object => ({
  version: CORRECTION_VERSION,
  fields,
});

/** The corrections that a stored record holds; none where it is none. */
export const correctionsIn = (record: unknown): Corrections =>
  typeof record === 'object' && record !== null
    ? parseCorrections(Reflect.get(record, 'fields'))
    : {};

const isFull = (value: object | string): boolean => Object.keys(value).length > 0;

/** The entries of a record with names of one kind, each parsed; those that hold nothing are left out. */
function entriesOf<T extends object | string>(
  record: unknown,
  isName: (name: string) => boolean,
  parse: (value: unknown) => T,
): Record<string, T> {
  if (typeof record !== 'object' || record === null) return {};
  const entries = Object.entries(record).filter(([name]) => isName(name));
  const parsed = entries.map(([name, value]) => [name, parse(value)] as const);
  return Object.fromEntries(parsed.filter(([, value]) => isFull(value)));
}

const wordsIn = (stored: unknown): readonly CustomWord[] =>
  isString(stored) ? parseCustomWords(stored).words : [];

const cleanWords = (stored: unknown): string => formatCustomWords(wordsIn(stored));

/**
 * What a backup holds besides the clippings.
 *
 * @param stored all that is stored in this browser
 * @param sites the hosts that are allowed
 */
export function settingsBackup(stored: Stored, sites: readonly string[]): SettingsBackup {
  const settings = SYNCED_SETTINGS.map((name) => [name, shared(name, keptIn(stored, name))]);
  return {
    version: SETTINGS_BACKUP_VERSION,
    settings: Object.fromEntries(settings),
    corrections: entriesOf(stored, isCorrectionName, correctionsIn),
    words: entriesOf(stored, isWordsName, cleanWords),
    sites,
  };
}

/** In code units: the longest setting is a template of a tenth of this. */
const TEXT_MAX = 100_000;

const isPlain = (value: unknown): boolean =>
  isString(value)
    ? value.length <= TEXT_MAX
    : value === null || typeof value === 'boolean' || isFiniteNumber(value);

/** What a setting can be: a file must not bring values that other code would drown in. */
const isSetting = ({ value }: KeptField): boolean =>
  isPlain(value) || (typeof value === 'object' && Object.values(value ?? {}).every(isPlain));

const onlySettings = (kept: KeptSettings): KeptSettings => ({
  ...kept,
  fields: Object.fromEntries(Object.entries(kept.fields).filter(([, field]) => isSetting(field))),
});

const isHost = (value: unknown): value is string =>
  isString(value) && siteOf(`https://${value}/`)?.host === value;

/**
 * What a backup says of settings, whatever it holds; null where it is of a newer version or nothing of
 * the kind. What is not as it should be is left out.
 */
export function parseSettingsBackup(value: unknown): SettingsBackup | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Reflect.get(value, 'version') !== SETTINGS_BACKUP_VERSION) return null;
  const settings: unknown = Reflect.get(value, 'settings');
  const sites: unknown = Reflect.get(value, 'sites');
  return {
    version: SETTINGS_BACKUP_VERSION,
    settings: Object.fromEntries(
      SYNCED_SETTINGS.map((name) => [
        name,
        onlySettings(shared(name, readKept(Reflect.get(Object(settings), name)))),
      ]),
    ),
    corrections: entriesOf(Reflect.get(value, 'corrections'), isCorrectionName, parseCorrections),
    words: entriesOf(Reflect.get(value, 'words'), isWordsName, cleanWords),
    sites: Array.isArray(sites) ? [...new Set(sites.filter(isHost))] : [],
  };
}

/**
 * What to store so that a backup's settings are added to those that are here: of each setting what was
 * changed last. Corrections and words have no times; where both have one, that of this browser stays.
 *
 * @param stored all that is stored in this browser
 * @param now in milliseconds since 1970: no setting of a backup was changed later
 */
export function restoredSettings(stored: Stored, backup: SettingsBackup, now: number): Stored {
  const restored: Record<string, unknown> = {};
  for (const [name, kept] of Object.entries(backup.settings)) {
    if (Object.keys(kept.fields).length === 0) continue;
    const all = mergeKept(keptIn(stored, name), notAfter(kept, now));
    restored[keptOf(name)] = all;
    restored[name] = { ...Object(stored[name]), ...valuesOf(all) };
  }
  for (const [name, fields] of Object.entries(backup.corrections)) {
    restored[name] = correctionRecord({ ...fields, ...correctionsIn(stored[name]) });
  }
  for (const [name, text] of Object.entries(backup.words)) {
    restored[name] = formatCustomWords(bothWords(wordsIn(text), wordsIn(stored[name])));
  }
  return restored;
}

/**
 * What to store so that settings are as they were before a backup was restored. That is a change like any
 * other: the backup's may have been carried to other browsers meanwhile, and would come back from there.
 *
 * @param before all that was stored
 * @param restored what `restoredSettings` gave
 */
export function undoneSettings(before: Stored, restored: Stored, now: number): Stored {
  const names = SYNCED_SETTINGS.filter((name) => keptOf(name) in restored);
  return Object.fromEntries(
    names.flatMap((name) => {
      const kept = readKept(restored[keptOf(name)]);
      const values = valuesOf(kept);
      const had: object = Object(before[name]);
      // No setting is usually anything else where null is stored.
      const earlier = Object.fromEntries(
        Object.keys(values).map((field) => [field, Reflect.get(had, field) ?? null]),
      );
      const undone = changeKept(kept, values, earlier, now);
      return [
        [keptOf(name), undone],
        [name, { ...had, ...earlier }],
      ];
    }),
  );
}

/** A clock that went ahead must not make a setting win for ever. */
const notAfter = (kept: KeptSettings, now: number): KeptSettings => ({
  ...kept,
  fields: Object.fromEntries(
    Object.entries(kept.fields).map(([name, { changed, value }]) => [
      name,
      { value, changed: Math.min(changed, now) },
    ]),
  ),
});

/** As many of the backup's as there is room for beside those of this browser. */
function bothWords(
  others: readonly CustomWord[],
  own: readonly CustomWord[],
): readonly CustomWord[] {
  const room = Math.max(0, WORDS_MAX - own.length);
  return mergeWords(others.slice(0, room), own) ?? own;
}
