import { isStoredAs } from './change-kept.ts';
import { type KeptField, type KeptSettings, readKept } from './kept-settings.ts';

/**
 * The settings that the browser's own synchronising carries, by where they are stored, and the fields
 * that stay: those say what was done on this computer. Clippings, words and corrections stay too: they
 * do not fit, and have their backups.
 */
const STAYING: Readonly<Record<string, readonly string[]>> = {
  readingSettings: [],
  citationSettings: [],
  conversionSettings: [],
  aloudSettings: ['voices'],
  interfaceSettings: [],
  panelSettings: ['backedUp', 'reminded'],
};

export const SYNCED_SETTINGS: readonly string[] = Object.keys(STAYING);

/** What of settings may leave this computer. */
export function shared(name: string, kept: KeptSettings): KeptSettings {
  const staying = STAYING[name] ?? [];
  const fields = Object.entries(kept.fields).filter(([field]) => !staying.includes(field));
  return { ...kept, fields: Object.fromEntries(fields) };
}

/** In bytes: what browsers take of one item is 8,192, its name among them. */
const ITEM_MAX = 8_000;

/** The bytes of a value as browsers count them: JSON in UTF-8, in which Chromium escapes `<`. */
const bytesOf = (value: object): number =>
  encodeURIComponent(JSON.stringify(value)).replace(/%3C/gu, 'escape').replace(/%../gu, '-').length;

/**
 * What is to be carried in the place of what is there; null where that needs no change. A field that is
 * too long for an item stays on this computer, and what is there of it stays there.
 *
 * @param there what is carried now, whatever it is
 */
export function carriedInstead(
  name: string,
  kept: KeptSettings,
  there: unknown,
): KeptSettings | null {
  const own = shared(name, kept);
  const before = readKept(there);
  const fields = new Map<string, KeptField>(Object.entries(own.fields));
  const bySize = [...fields].sort(([, a], [, b]) => bytesOf(b) - bytesOf(a));
  const carried = (): KeptSettings => ({ ...own, fields: Object.fromEntries(fields) });
  for (const [field] of bySize) {
    if (bytesOf(carried()) <= ITEM_MAX) break;
    const left = before.fields[field];
    if (left === undefined) fields.delete(field);
    else fields.set(field, left);
  }
  const whole = carried();
  const isNews = fields.size > 0 && !isStoredAs(there, whole);
  return isNews && bytesOf(whole) <= ITEM_MAX ? whole : null;
}
