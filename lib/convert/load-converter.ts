import { AMBIGUOUS } from './ambiguous.ts';
import { chainOf, type Group } from './chains.ts';
import { Converter, type Stage } from './converter.ts';
import type { CustomWord } from './custom-words.ts';
import { Dictionaries } from './dictionaries.ts';
import type { Direction } from './locale.ts';
import { PhraseIndex } from './phrase-index.ts';

export interface ConverterOptions {
  /** The reader's own; those of other directions do not count. */
  readonly words?: readonly CustomWord[];
  /** `false` for exactly what OpenCC does, without our own phrases. */
  readonly mended?: boolean;
  /** Shared, the dictionaries of several directions are loaded once. */
  readonly dictionaries?: Dictionaries;
}

/** The converter for a direction, when its dictionaries are loaded; rejects where they cannot be. */
export async function loadConverter(
  direction: Direction,
  { words = [], mended = true, dictionaries = new Dictionaries() }: ConverterOptions = {},
): Promise<Converter> {
  const { segmentation, stages } = chainOf(direction, mended);
  return new Converter({
    segmentation: segmentation && (await dictionaries.group(segmentation)),
    stages: await Promise.all(stages.map((group) => stageOf(group, dictionaries))),
    words: wordsFor(direction, words),
  });
}

async function stageOf(group: Group, dictionaries: Dictionaries): Promise<Stage> {
  const ambiguities = group.map((name) => AMBIGUOUS[name]).find((table) => table !== undefined);
  return { index: await dictionaries.group(group), ambiguities };
}

function wordsFor({ from, to }: Direction, words: readonly CustomWord[]): PhraseIndex | undefined {
  const own = words.filter(({ direction }) => direction.from === from && direction.to === to);
  if (own.length === 0) return undefined;
  const index = new PhraseIndex();
  for (const word of own) index.addEntry(word.from, word.to, 'word');
  return index;
}
