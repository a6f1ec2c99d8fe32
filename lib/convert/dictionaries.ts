/// <reference path="./opencc-js.d.ts" />
import { CORRECTIONS } from './corrections.ts';
import { OWN_FROM_TAIWAN, OWN_SIMPLIFIED, OWN_TAIWAN, OWN_TRADITIONAL } from './own-phrases.ts';
import { PhraseIndex } from './phrase-index.ts';

interface Loaded {
  readonly default: string;
}

/** Each is a module of its own, so that a bundler leaves out what nobody has asked for. */
const OPENCC = {
  HKPhrases: () => import('opencc-js/dict/HKPhrases'),
  HKPhrasesRev: () => import('opencc-js/dict/HKPhrasesRev'),
  HKVariants: () => import('opencc-js/dict/HKVariants'),
  HKVariantsPhrases: () => import('opencc-js/dict/HKVariantsPhrases'),
  HKVariantsRev: () => import('opencc-js/dict/HKVariantsRev'),
  HKVariantsRevPhrases: () => import('opencc-js/dict/HKVariantsRevPhrases'),
  JPShinjitaiCharacters: () => import('opencc-js/dict/JPShinjitaiCharacters'),
  JPShinjitaiCharactersRev: () => import('opencc-js/dict/JPShinjitaiCharactersRev'),
  JPShinjitaiPhrases: () => import('opencc-js/dict/JPShinjitaiPhrases'),
  STCharacters: () => import('opencc-js/dict/STCharacters'),
  STPhrases: () => import('opencc-js/dict/STPhrases'),
  STRegionalPhrases: () => import('opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'),
  TSCharacters: () => import('opencc-js/dict/TSCharacters'),
  TSPhrases: () => import('opencc-js/dict/TSPhrases'),
  TWPhrases: () => import('opencc-js/dict/TWPhrases'),
  TWPhrasesRev: () => import('opencc-js/dict/TWPhrasesRev'),
  TWVariants: () => import('opencc-js/dict/TWVariants'),
  TWVariantsPhrases: () => import('opencc-js/dict/TWVariantsPhrases'),
  TWVariantsRev: () => import('opencc-js/dict/TWVariantsRev'),
  TWVariantsRevPhrases: () => import('opencc-js/dict/TWVariantsRevPhrases'),
} satisfies Record<string, () => Promise<Loaded>>;

/** What is no dictionary of opencc-js: our own phrases, and what OpenCC has and opencc-js has not. */
const OWN = {
  OwnTraditional: async () => OWN_TRADITIONAL,
  OwnSimplified: async () => OWN_SIMPLIFIED,
  OwnTaiwan: async () => OWN_TAIWAN,
  OwnFromTaiwan: async () => OWN_FROM_TAIWAN,
  TSCharactersExt: async () => rareCharacters((await OPENCC.STCharacters()).default),
} satisfies Record<string, () => Promise<string>>;

export type DictionaryName = keyof typeof OPENCC | keyof typeof OWN;

/** Dictionaries of words, not of characters: what a phrase became cannot be told apart. */
const OF_WORDS: ReadonlySet<DictionaryName> = new Set<DictionaryName>([
  'HKPhrases',
  'HKPhrasesRev',
  'JPShinjitaiPhrases',
  'TWPhrases',
  'TWPhrasesRev',
  'OwnTaiwan',
]);

/**
 * OpenCC's TSCharactersExt: opencc-js leaves out the traditional characters whose simplified forms
 * are missing from many fonts, but has them the other way round.
 */
function rareCharacters(simplifiedToTraditional: string): string {
  return simplifiedToTraditional
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(([simplified = '']) => (simplified.codePointAt(0) ?? 0) > 0xffff)
    .map(([simplified, traditional]) => `${traditional} ${simplified}`)
    .join('|');
}

const hasName = <T extends object>(table: T, name: PropertyKey): name is keyof T => name in table;

/** The text of a dictionary, as opencc-js has it: `from to|from to|…`. */
export async function entriesOf(name: DictionaryName): Promise<string> {
  return hasName(OWN, name) ? OWN[name]() : (await OPENCC[name]()).default;
}

/** Loads dictionaries when they are first asked for, and indexes each group of them once. */
export class Dictionaries {
  readonly #groups = new Map<string, Promise<PhraseIndex>>();

  /** The dictionaries as one: where two have the same phrase, the first counts. */
  group(names: readonly DictionaryName[]): Promise<PhraseIndex> {
    const key = names.join();
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const group = indexOf(names);
    this.#groups.set(key, group);
    return group;
  }
}

async function indexOf(names: readonly DictionaryName[]): Promise<PhraseIndex> {
  const index = new PhraseIndex();
  const texts = await Promise.all(names.map(entriesOf));
  const [first] = names;
  const correction = first && CORRECTIONS[first];
  names.forEach((name, at) => {
    const kind = OF_WORDS.has(name) ? 'word' : 'characters';
    // What is struck is OpenCC's; our own phrase of the same name stays.
    index.add(texts[at] ?? '', kind, name === first ? undefined : correction?.struck);
  });
  for (const word of correction?.preferred ?? []) index.prefer(word);
  return index;
}
