import type { KeptSettings } from './kept-settings.ts';

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
