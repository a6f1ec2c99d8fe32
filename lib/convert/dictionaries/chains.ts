import type { Direction, Locale } from '../locale.ts';
import type { DictionaryName } from './dictionaries.ts';

/** Dictionaries used as one, the first before the others. */
export type Group = readonly DictionaryName[];

/** A conversion step by step. */
export interface Chain {
  /**
   * Its phrases cut the text first, and no later phrase reaches over a cut. OpenCC leaves the
   * dictionary of characters out; with it, the index is the one of a stage.
   */
  readonly segmentation?: Group;
  readonly stages: readonly Group[];
}

const TO_TRADITIONAL: Group = ['STPhrases', 'STRegionalPhrases', 'STCharacters'];
const TO_SIMPLIFIED: Group = ['TSPhrases', 'TSCharacters', 'TSCharactersExt'];

/** From OpenCC's standard to each other way of writing; the configurations of OpenCC 1.4. */
const FROM_STANDARD: Readonly<Record<Exclude<Locale, 's' | 't'>, Group>> = {
  tw: ['TWVariantsPhrases', 'TWVariants'],
  twp: ['TWPhrases', 'TWVariantsPhrases', 'TWVariants'],
  hk: ['HKVariantsPhrases', 'HKVariants'],
  hkp: ['HKPhrases', 'HKVariantsPhrases', 'HKVariants'],
  jp: ['JPShinjitaiCharactersRev'],
};

const TO_STANDARD: Readonly<Record<Exclude<Locale, 's' | 't'>, Group>> = {
  tw: ['TWVariantsRevPhrases', 'TWVariantsRev'],
  twp: ['TWPhrasesRev', 'TWVariantsRevPhrases', 'TWVariantsRev'],
  hk: ['HKVariantsRevPhrases', 'HKVariantsRev'],
  hkp: ['HKPhrasesRev', 'HKVariantsRevPhrases', 'HKVariantsRev'],
  jp: ['JPShinjitaiPhrases', 'JPShinjitaiCharacters'],
};

/**
 * The steps of a direction as OpenCC has them. Directions that OpenCC does not have go by its
 * standard; a text in the locale that it shall have needs none.
 *
 * @param mended with our own phrases before OpenCC's
 */
export function chainOf({ from, to }: Direction, mended: boolean): Chain {
  const chain = from === to ? { stages: [] } : opencc(from, to);
  return mended ? mend(chain) : chain;
}

function opencc(from: Locale, to: Locale): Chain {
  const stages = [
    ...(from === 's' ? [TO_TRADITIONAL] : from === 't' ? [] : [TO_STANDARD[from]]),
    ...(to === 's' ? [TO_SIMPLIFIED] : to === 't' ? [] : [FROM_STANDARD[to]]),
  ];
  if (stages.length < 2) return { stages };
  // OpenCC has no configuration to or from Japanese but by its standard, without cutting.
  if (from === 's' && to !== 'jp') return { segmentation: TO_TRADITIONAL, stages };
  if (to === 's' && from !== 'jp') return { segmentation: TO_SIMPLIFIED, stages };
  return { stages };
}

/** Our own phrases stand before the dictionary that they mend. */
const MENDED: Partial<Record<DictionaryName, DictionaryName>> = {
  STPhrases: 'OwnTraditional',
  TSPhrases: 'OwnSimplified',
  TWPhrases: 'OwnTaiwan',
  TWPhrasesRev: 'OwnFromTaiwan',
  TWVariantsRevPhrases: 'OwnFromTaiwan',
};

function mend({ segmentation, stages }: Chain): Chain {
  return {
    ...(segmentation === undefined ? {} : { segmentation: mendGroup(segmentation) }),
    stages: stages.map(mendGroup),
  };
}

function mendGroup(group: Group): Group {
  const [first] = group;
  const own = first === undefined ? undefined : MENDED[first];
  return own === undefined ? group : [own, ...group];
}
