import { type CustomWord, wordKey } from './custom-words.ts';

/** What is kept at most: more than anyone has chosen by hand, and read with every conversion. */
export const WORDS_MAX = 5_000;

/** The words with others, which go before those they contradict; null where they are too many. */
export function mergeWords(
  words: readonly CustomWord[],
  others: readonly CustomWord[],
): CustomWord[] | null {
  const merged = new Map(words.map((word) => [wordKey(word), word]));
  for (const word of others) merged.set(wordKey(word), word);
  return merged.size > WORDS_MAX ? null : [...merged.values()];
}
