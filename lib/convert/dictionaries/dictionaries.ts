import { CORRECTIONS } from './corrections.ts';
import { OWN_FROM_TAIWAN, OWN_SIMPLIFIED, OWN_TAIWAN, OWN_TRADITIONAL } from './own-phrases.ts';
import { PhraseIndex } from './phrase-index.ts';

/** OpenCC's dictionaries, as opencc-js has them. */
export const OPENCC_NAMES = [
  'HKPhrases',
  'HKPhrasesRev',
  'HKVariants',
  'HKVariantsPhrases',
  'HKVariantsRev',
  'HKVariantsRevPhrases',
  'JPShinjitaiCharacters',
  'JPShinjitaiCharactersRev',
  'JPShinjitaiPhrases',
  'STCharacters',
  'STPhrases',
  'STRegionalPhrases',
  'TSCharacters',
  'TSPhrases',
  'TWPhrases',
  'TWPhrasesRev',
  'TWVariants',
  'TWVariantsPhrases',
  'TWVariantsRev',
  'TWVariantsRevPhrases',
] as const;

export type OpenccName = (typeof OPENCC_NAMES)[number];

/** Gives the text of a dictionary: `from to|from to|…`. Rejects where it cannot be had. */
export type DictionarySource = (name: OpenccName) => Promise<string>;

/** What is no dictionary of opencc-js: our own phrases, and what OpenCC has and opencc-js has not. */
const OWN = {
  OwnTraditional: async () => OWN_TRADITIONAL,
  OwnSimplified: async () => OWN_SIMPLIFIED,
  OwnTaiwan: async () => OWN_TAIWAN,
  OwnFromTaiwan: async () => OWN_FROM_TAIWAN,
  TSCharactersExt: async (source) => rareCharacters(await source('STCharacters')),
} satisfies Record<string, (source: DictionarySource) => Promise<string>>;

export type DictionaryName = OpenccName | keyof typeof OWN;

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

const hasName = <T extends object>(table: T, name: PropertyKey): name is keyof T =>
  Object.hasOwn(table, name);

/** Loads dictionaries when they are first asked for, and indexes each group of them once. */
export class Dictionaries {
  readonly #source: DictionarySource;
  readonly #groups = new Map<string, Promise<PhraseIndex>>();

  constructor(source: DictionarySource) {
    this.#source = source;
  }

  /** The text of a dictionary: `from to|from to|…`. */
  entries(name: DictionaryName): Promise<string> {
    return hasName(OWN, name) ? OWN[name](this.#source) : this.#source(name);
  }

  /** The dictionaries as one: where two have the same phrase, the first counts. */
  group(names: readonly DictionaryName[]): Promise<PhraseIndex> {
    const key = names.join();
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const group = this.#index(names);
    // What could not be had is tried again.
    group.catch(() => this.#groups.delete(key));
    this.#groups.set(key, group);
    return group;
  }

  async #index(names: readonly DictionaryName[]): Promise<PhraseIndex> {
    const index = new PhraseIndex();
    const texts = await Promise.all(names.map((name) => this.entries(name)));
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
}
