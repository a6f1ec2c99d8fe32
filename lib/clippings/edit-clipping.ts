import { canonical } from './canonical.ts';
import { type Clipping, EDITED_FIELDS, type EditedField, type Edits } from './clipping.ts';

/**
 * The clipping with some fields changed at a time. A field that stays as it was keeps its time. The
 * time of a change is never before that of the last one, whatever the clock says, for the newest
 * wins when two copies are merged.
 */
export function editClipping(clipping: Clipping, changes: Partial<Edits>, now: number): Clipping {
  const changed = EDITED_FIELDS.filter(
    (field) => field in changes && !isSame(changes[field], clipping.edits[field]),
  );
  if (changed.length === 0) return clipping;
  const times = changed.map((field): [EditedField, number] => [
    field,
    Math.max(now, clipping.edited[field] + 1),
  ]);
  return {
    ...clipping,
    edits: { ...clipping.edits, ...changes },
    edited: { ...clipping.edited, ...Object.fromEntries(times) },
  };
}

const isSame = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** A tag as it is kept: one line without space around it; empty where nothing is left. */
export const cleanTag = (tag: string): string =>
  tag
    .replace(/[\s,，、;；#＃]+/gu, ' ')
    .trim()
    .slice(0, TAG_MAX);

/** In code units: more is no tag but a note. */
export const TAG_MAX = 64;

/** The tags with others after them, clean and each once. */
export const withTags = (tags: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...tags, ...more].map(cleanTag).filter((tag) => tag !== '')),
];
