import { guessLanguage } from '../prose/language.ts';
import type { ConvertedText } from './converted-text.ts';
import type { Converter } from './converter.ts';
import type { CustomWord } from './custom-words.ts';
import { Dictionaries, type DictionarySource } from './dictionaries.ts';
import { loadConverter } from './load-converter.ts';
import type { Direction } from './locale.ts';
import { cornerQuotes, curlyQuotes } from './quotes.ts';
import { directionFor, loadScriptEvidence, scriptOf } from './script-of.ts';
import type { QuoteStyle, Target } from './target.ts';

export interface ConvertOptions {
  readonly to: Target;
  readonly quotes: QuoteStyle;
  /** The reader's own, the first before the others. */
  readonly words: readonly CustomWord[];
}

/** Converts the texts of pages: loads what it needs when it is first needed, and then keeps it. */
export class TextConverter {
  readonly #dictionaries: Dictionaries;
  /** The converters for the words that were given last. */
  #converters = new Map<string, Promise<Converter>>();
  #words: readonly CustomWord[] = [];

  constructor(source: DictionarySource) {
    this.#dictionaries = new Dictionaries(source);
  }

  /**
   * Each text as it is wanted; null where that changes nothing. A text that does not tell its
   * script is taken for what all of them together are. Rejects where a dictionary cannot be had.
   */
  async convert(
    texts: readonly string[],
    { to, quotes, words }: ConvertOptions,
  ): Promise<(ConvertedText | null)[]> {
    this.#know(words);
    const evidence = await loadScriptEvidence(this.#dictionaries);
    const whole = scriptOf(texts.join('\n'), evidence);
    const setQuotes = quotes === 'kept' ? same : to === 's' ? curlyQuotes : cornerQuotes;
    return Promise.all(
      texts.map(async (text) => {
        if (isForeign(text)) return null;
        const own = scriptOf(text, evidence);
        const direction = directionFor(text, own === 'neither' ? whole : own, to);
        const plain = { text, alignment: [], doubts: [] };
        const converted = direction ? (await this.#converter(direction)).convert(text) : plain;
        const quoted = setQuotes(converted.text);
        const isSame = quoted === text && converted.doubts.length === 0;
        return isSame ? null : { ...converted, text: quoted, direction: direction ?? null };
      }),
    );
  }

  /** Forgets the converters when the words are others than before. */
  #know(words: readonly CustomWord[]): void {
    if (JSON.stringify(words) === JSON.stringify(this.#words)) return;
    this.#words = words;
    this.#converters = new Map();
  }

  #converter(direction: Direction): Promise<Converter> {
    const key = `${direction.from}2${direction.to}`;
    const known = this.#converters.get(key);
    if (known !== undefined) return known;
    const converters = this.#converters;
    const loaded = loadConverter(direction, this.#dictionaries, { words: this.#words });
    converters.set(key, loaded);
    // What could not be had is tried again.
    loaded.catch(() => converters.delete(key));
    return loaded;
  }
}

const same = (text: string): string => text;

/** Japanese has characters of both scripts (国, 學); Korean and English are not for us. */
function isForeign(text: string): boolean {
  const language = guessLanguage(text, null);
  return language !== null && !language.startsWith('zh');
}
