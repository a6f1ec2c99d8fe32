/** What is stored of one field of settings. */
export interface KeptField {
  readonly value: unknown;
  /** When the reader last changed it, in milliseconds since 1970; 0 where that is not known. */
  readonly changed: number;
}

/**
 * What the reader has changed of settings: each field with the time of its last change, so that what
 * was changed in two browsers can be put together. What a field means is for its own parser to say.
 */
export interface KeptSettings {
  readonly version: number;
  readonly fields: Readonly<Record<string, KeptField>>;
}

/** Of what this version writes. */
export const KEPT_VERSION = 2;

const EMPTY: KeptSettings = { version: KEPT_VERSION, fields: {} };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an older version has stored, as the next one stores it, by the older version's number. */
const UPGRADES: Readonly<
  Record<number, (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>
> = {
  // The values alone, without a number of the version.
  1: (values) => ({
    version: 2,
    fields: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { value, changed: 0 }]),
    ),
  }),
};

const versionOf = (stored: Readonly<Record<string, unknown>>): number =>
  isRecord(stored.fields) && typeof stored.version === 'number' ? stored.version : 1;

/** In milliseconds since 1970: the last that a date can be. No later change could win over a later one. */
const TIME_MAX = 8.64e15;

function fieldOf(stored: unknown): KeptField | null {
  if (!isRecord(stored) || !('value' in stored)) return null;
  const { value, changed } = stored;
  const isTime = typeof changed === 'number' && changed >= 0 && changed <= TIME_MAX;
  return { value, changed: isTime ? changed : 0 };
}

/**
 * What was stored by this version or an older one; nothing where that is no settings. Of a newer
 * version's the fields are read as far as they are such, and none is lost by writing it again.
 */
export function readKept(stored: unknown): KeptSettings {
  if (!isRecord(stored)) return EMPTY;
  let own = stored;
  for (let upgrade = UPGRADES[versionOf(own)]; upgrade; upgrade = UPGRADES[versionOf(own)]) {
    own = upgrade(own);
  }
  if (!isRecord(own.fields)) return EMPTY;
  const fields = Object.entries(own.fields).flatMap(([name, one]) => {
    const field = fieldOf(one);
    return field === null ? [] : [[name, field] as const];
  });
  return { version: versionOf(own), fields: Object.fromEntries(fields) };
}

/** The values without their times, for a parser. */
export const valuesOf = ({ fields }: KeptSettings): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

/** The one that was changed last; of two at one time always the same one, by its text. */
function later(a: KeptField, b: KeptField): KeptField {
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

/** Both in one: of each field what was changed last. In whatever order, and however often. */
export function mergeKept(a: KeptSettings, b: KeptSettings): KeptSettings {
  const fields = new Map(Object.entries(a.fields));
  for (const [name, field] of Object.entries(b.fields)) {
    const own = fields.get(name);
    fields.set(name, own === undefined ? field : later(own, field));
  }
  return { version: Math.max(a.version, b.version), fields: Object.fromEntries(fields) };
}

/** Where it is stored what was changed in this browser, and when; beside the settings themselves. */
export const keptOf = (name: string): string => `${name}:kept`;

/** Where it is stored what was carried here from another browser. */
export const carriedOf = (name: string): string => `${name}:carried`;

/**
 * What was changed here and elsewhere, together. Each is written by one side alone, so that neither can
 * undo what the other has just written; the settings themselves follow from both.
 *
 * @param stored holds both by their names, and the settings, which are all that the first version had
 */
export const keptIn = (stored: Readonly<Record<string, unknown>>, name: string): KeptSettings =>
  mergeKept(readKept(stored[keptOf(name)] ?? stored[name]), readKept(stored[carriedOf(name)]));
