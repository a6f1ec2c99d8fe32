import { guessLanguage } from '../prose/language.ts';
import type { ConvertedText } from './converted-text.ts';
import type { Converter } from './converter.ts';
import { Dictionaries, type DictionarySource } from './dictionaries/dictionaries.ts';
import { loadConverter } from './load-converter.ts';
import type { Direction } from './locale.ts';
import type { CustomWord } from './own-words/custom-words.ts';
import { cornerQuotes, curlyQuotes } from './quotes.ts';
import {
  countScripts,
  directionFor,
  loadScriptEvidence,
  type ScriptEvidence,
  scriptFrom,
} from './script-of.ts';
import type { QuoteStyle, Target } from './target.ts';

export interface ConvertOptions {
  readonly to: Target;
  readonly quotes: QuoteStyle;
  /** The reader's own, the first before the others. */
  readonly words: readonly CustomWord[];
}

/** Converters that know the same words, by their direction. */
interface Converters {
  readonly words: readonly CustomWord[];
  readonly known: Map<string, Promise<Converter>>;
}

/** Converts the texts of pages: loads what it needs when it is first needed, and then keeps it. */
export class TextConverter {
  readonly #dictionaries: Dictionaries;
  #evidence: Promise<ScriptEvidence> | null = null;
  /** Those for the words that were given last. */
  #converters: Converters = { words: [], known: new Map() };

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
    // Another conversion may come with other words before this one has ended.
    const converters = this.#convertersFor(words);
    const evidence = await this.#loadEvidence();
    const counts = texts.map((text) => countScripts(text, evidence));
    const whole = scriptFrom({
      simplified: sum(counts.map(({ simplified }) => simplified)),
      traditional: sum(counts.map(({ traditional }) => traditional)),
    });
    const setQuotes = quotes === 'kept' ? same : to === 's' ? curlyQuotes : cornerQuotes;
    return Promise.all(
      counts.map(async (own, at) => {
        const text = texts[at] ?? '';
        const script = scriptFrom(own);
        if (isForeign(text)) return null;
        const direction = directionFor(text, script === 'neither' ? whole : script, to);
        const plain = { text, alignment: [], doubts: [] };
        const converted = direction
          ? (await this.#converter(direction, converters)).convert(text)
          : plain;
        const quoted = setQuotes(converted.text);
        const isSame = quoted === text && converted.doubts.length === 0;
        return isSame ? null : { ...converted, text: quoted, direction: direction ?? null };
      }),
    );
  }

  #convertersFor(words: readonly CustomWord[]): Converters {
    if (JSON.stringify(words) !== JSON.stringify(this.#converters.words)) {
      this.#converters = { words, known: new Map() };
    }
    return this.#converters;
  }

  #converter(direction: Direction, { words, known }: Converters): Promise<Converter> {
    const key = `${direction.from}2${direction.to}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const loaded = loadConverter(direction, this.#dictionaries, { words });
    known.set(key, loaded);
    // What could not be had is tried again.
    loaded.catch(() => known.delete(key));
    return loaded;
  }

  #loadEvidence(): Promise<ScriptEvidence> {
    const loaded = this.#evidence ?? loadScriptEvidence(this.#dictionaries);
    this.#evidence = loaded;
    loaded.catch(() => {
      this.#evidence = null;
    });
    return loaded;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const same = (text: string): string => text;

/** Japanese has characters of both scripts (国, 學); Korean and English are not for us. */
function isForeign(text: string): boolean {
  const language = guessLanguage(text, null);
  return language !== null && !language.startsWith('zh');
}
