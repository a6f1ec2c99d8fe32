import { canonical } from '../clippings/canonical.ts';
import type { KeptSettings } from './kept-settings.ts';

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

/** Whether what is stored is this, and needs no writing. */
export const isStoredAs = (stored: unknown, own: object): boolean => isSame(stored, own);
