import { PhraseIndex } from '../dictionaries/phrase-index.ts';
import type { Direction } from '../locale.ts';
import type { CustomWord } from './custom-words.ts';

/** The reader's words for one direction. */
export interface CustomWordIndex {
  /** They go before every dictionary. */
  readonly words: PhraseIndex | undefined;
  /** Single characters: they count only where no phrase decides. */
  readonly characters: ReadonlyMap<string, string>;
}

/**
 * The words that count in a direction. Those of its own go first; then those to OpenCC's standard,
 * which count for every place (`further` writes them as the place does), and those from it, which
 * count for the text of every place.
 *
 * @param further from OpenCC's standard to the direction's own way of writing
 */
export function indexCustomWords(
  direction: Direction,
  words: readonly CustomWord[],
  further: (standard: string) => string,
): CustomWordIndex {
  const index = new PhraseIndex();
  const characters = new Map<string, string>();
  let isEmpty = true;
  const add = (from: string, to: string): void => {
    if (from.length === 1) {
      if (!characters.has(from)) characters.set(from, to);
      return;
    }
    index.addEntry(from, to, 'word');
    isEmpty = false;
  };
  for (const word of words) if (isOf(word, direction)) add(word.from, word.to);
  for (const word of words) {
    if (isToStandard(word, direction)) add(word.from, further(word.to));
    else if (isFromStandard(word, direction)) add(word.from, word.to);
  }
  return { words: isEmpty ? undefined : index, characters };
}

const isOf = (word: CustomWord, { from, to }: Direction): boolean =>
  word.direction.from === from && word.direction.to === to;

const isToStandard = (word: CustomWord, { from, to }: Direction): boolean =>
  word.direction.from === from && word.direction.to === 't' && to !== 't' && to !== 's';

const isFromStandard = (word: CustomWord, { from, to }: Direction): boolean =>
  word.direction.from === 't' && word.direction.to === to && from !== 't' && from !== 's';
