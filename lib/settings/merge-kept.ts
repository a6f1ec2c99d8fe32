import { canonical } from '../clippings/canonical.ts';
import type { KeptField, KeptSettings } from './kept-settings.ts';

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/**
 * Settings after the reader has changed some. Only what differs from before is kept, with a time later
 * than any that it had, whatever a clock says: a field that nobody has touched must not win over one
 * that was changed in another browser. All other fields stay as they are.
 *
 * @param before the settings as they were read from what is kept, with what is usual for the rest
 * @param now in milliseconds since 1970
 */
export function changeKept(
  kept: KeptSettings,
  before: object,
  after: object,
  now: number,
): KeptSettings {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const fields = new Map(Object.entries(kept.fields));
  for (const [name, value] of Object.entries(after)) {
    if (earlier.has(name) && isSame(earlier.get(name), value)) continue;
    const last = fields.get(name)?.changed ?? -1;
    fields.set(name, { value, changed: Math.max(now, last + 1) });
  }
  return { ...kept, fields: Object.fromEntries(fields) };
}

/** The one that was changed last; of two at one time always the same one. */
function later(a: KeptField, b: KeptField): KeptField {
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
  return canonical(a.value) >= canonical(b.value) ? a : b;
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

/** Whether what is stored is this, and needs no writing. */
export const isStoredAs = (stored: unknown, kept: KeptSettings): boolean => isSame(stored, kept);
