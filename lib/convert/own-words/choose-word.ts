import type { Choice, Doubtful } from '../doubtful.ts';
import type { Direction } from '../locale.ts';
import type { CustomWord } from './custom-words.ts';

/** How much of the text a choice is for: the character alone, or with the one beside it. */
export const EXTENTS = ['character', 'before', 'after'] as const;
export type Extent = (typeof EXTENTS)[number];

/** The word of an extent, as the original has it; null where nothing stands there. */
export function originalWord(original: string, doubt: Doubtful, extent: Extent): string | null {
  const char = original.slice(doubt.start, doubt.end);
  if (extent === 'character') return char;
  if (extent === 'before') return doubt.before ? doubt.before.from + char : null;
  return doubt.after ? char + doubt.after.from : null;
}

/**
 * The custom word that makes a choice. From simplified it is written to OpenCC's standard, and to
 * simplified from it, so that it counts for every place.
 */
export function choiceWord(
  { from, to }: Direction,
  original: string,
  doubt: Doubtful,
  choice: Choice,
  extent: Extent,
): CustomWord | null {
  const word = originalWord(original, doubt, extent);
  if (word === null) return null;
  const direction: Direction =
    from === 's' ? { from, to: 't' } : to === 's' ? { from: 't', to } : { from, to };
  const before = extent === 'before' ? (doubt.before?.to ?? '') : '';
  const after = extent === 'after' ? (doubt.after?.to ?? '') : '';
  return { direction, from: word, to: before + choice.word + after };
}
