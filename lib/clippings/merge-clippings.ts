import { canonical } from './canonical.ts';
import { type Capture, type Clipping, EDITED_FIELDS, type EditedField } from './clipping.ts';

/**
 * Two copies of one clipping as one. Of each field that the reader may change the newest counts; of
 * what was saved the oldest. Where the times are equal the values decide, so that the order never
 * does: merging is commutative, associative and idempotent.
 *
 * @throws a `RangeError` where they are two clippings
 */
export function mergeClippings(a: Clipping, b: Clipping): Clipping {
  if (a.id !== b.id) throw new RangeError(`Clippings ${a.id} and ${b.id} are not one`);
  const newest = EDITED_FIELDS.map((field) => [field, newer(a, b, field)] as const);
  const edits = Object.fromEntries(newest.map(([field, { edits }]) => [field, edits[field]]));
  const edited = Object.fromEntries(newest.map(([field, { edited }]) => [field, edited[field]]));
  return {
    version: a.version,
    id: a.id,
    capture: older(a.capture, b.capture),
    edits: { ...a.edits, ...edits },
    edited: { ...a.edited, ...edited },
  };
}

function newer(a: Clipping, b: Clipping, field: EditedField): Clipping {
  if (a.edited[field] !== b.edited[field]) return a.edited[field] > b.edited[field] ? a : b;
  return canonical(a.edits[field]) >= canonical(b.edits[field]) ? a : b;
}

function older(a: Capture, b: Capture): Capture {
  if (a.created !== b.created) return a.created < b.created ? a : b;
  return canonical(a) <= canonical(b) ? a : b;
}

/** Whether two copies hold the same. */
export const isSameClipping = (a: Clipping, b: Clipping): boolean => canonical(a) === canonical(b);
