/** Of an entry: whether each character became one character, or the whole became a whole. */
export type EntryKind = 'characters' | 'word';

/** Phrases are found by a set of lengths in the bits of a number; the sign's bit is left alone. */
export const PHRASE_MAX = 30;

/** Two code units as one number. */
const headOf = (first: number, second: number): number => first * 0x10000 + second;

/**
 * Dictionaries, for the longest phrase at a place. Works in code units: no entry begins or ends
 * within a surrogate pair, so none is found there.
 */
export class PhraseIndex {
  /** What a character of one code unit becomes. */
  readonly #characters = new Map<number, string>();
  /** By their first two code units, the lengths of the phrases: bit n for n code units. */
  readonly #lengths = new Map<number, number>();
  readonly #phrases = new Map<string, string>();
  readonly #words = new Set<string>();
  /** By their first code unit, the words that phrases give way to. */
  readonly #preferred = new Map<number, string[]>();

  /** The text that the phrase found last becomes. */
  found = '';
  /** Whether that phrase is a word, replaced as a whole. */
  foundWord = false;

  /**
   * Takes in a dictionary; what is known already stays.
   *
   * @param entries `from to|from to|…`
   * @param struck phrases to leave out
   * @throws RangeError where an entry has no second part, or is longer than `PHRASE_MAX`
   */
  add(entries: string, kind: EntryKind, struck?: ReadonlySet<string>): void {
    for (let at = 0; at < entries.length; ) {
      const bar = entries.indexOf('|', at);
      const end = bar < 0 ? entries.length : bar;
      const space = entries.indexOf(' ', at);
      if (space <= at || space >= end - 1) throw new RangeError(entries.slice(at, end));
      const from = entries.slice(at, space);
      if (!struck?.has(from)) this.addEntry(from, entries.slice(space + 1, end), kind);
      at = end + 1;
    }
  }

  /** Takes in one entry, of any characters; see `add`. */
  addEntry(from: string, to: string, kind: EntryKind): void {
    if (from.length > PHRASE_MAX) throw new RangeError(`${from} is longer than ${PHRASE_MAX}`);
    if (from.length === 1) {
      const unit = from.charCodeAt(0);
      if (this.#characters.has(unit)) return;
      this.#characters.set(unit, to);
    } else {
      if (this.#phrases.has(from)) return;
      this.#phrases.set(from, to);
      const head = headOf(from.charCodeAt(0), from.charCodeAt(1));
      this.#lengths.set(head, (this.#lengths.get(head) ?? 0) | (1 << from.length));
    }
    if (kind === 'word') this.#words.add(from);
  }

  /** The same for phrases alone: 0 where only a character is found. */
  longestPhrase(text: string, at: number, limit: number): number {
    const length = this.longest(text, at, limit);
    const isCharacter = length === 1 || (length === 2 && (text.codePointAt(at) ?? 0) > 0xffff);
    return isCharacter ? 0 : length;
  }

  /** A phrase that ends in the first character of this word gives way to it; see `#givesWay`. */
  prefer(word: string): void {
    const unit = word.charCodeAt(0);
    const others = this.#preferred.get(unit);
    if (others === undefined) this.#preferred.set(unit, [word]);
    else others.push(word);
  }

  /**
   * The length of the longest phrase that begins at `at` and ends no later than `limit`, in code
   * units; 0 where there is none. `found` and `foundWord` then say what it becomes.
   */
  longest(text: string, at: number, limit: number): number {
    const first = text.charCodeAt(at);
    if (at + 1 < limit) {
      const lengths = this.#lengths.get(headOf(first, text.charCodeAt(at + 1)));
      if (lengths !== undefined) {
        const length = this.#longestOf(lengths, text, at, limit);
        if (length > 0) return length;
      }
    }
    const to = this.#characters.get(first);
    if (to === undefined) return 0;
    this.found = to;
    this.foundWord = this.#words.size > 0 && this.#words.has(text.charAt(at));
    return 1;
  }

  #longestOf(lengths: number, text: string, at: number, limit: number): number {
    const room = limit - at;
    for (let left = lengths; left !== 0; ) {
      const length = 31 - Math.clz32(left);
      left ^= 1 << length;
      if (length > room) continue;
      const phrase = text.slice(at, at + length);
      const to = this.#phrases.get(phrase);
      if (to === undefined || this.#givesWay(phrase, to, text, at, limit)) continue;
      this.found = to;
      this.foundWord = this.#words.size > 0 && this.#words.has(phrase);
      return length;
    }
    return 0;
  }

  /**
   * Whether a preferred word begins with the last character of a phrase, and the text would become
   * another if the word were taken and the phrase were not: 江干|部, but 江|干部.
   */
  #givesWay(phrase: string, to: string, text: string, at: number, limit: number): boolean {
    const last = phrase.length - 1;
    const start = at + last;
    const word = this.#preferred
      .get(phrase.charCodeAt(last))
      ?.find((one) => start + one.length <= limit && text.startsWith(one, start));
    if (word === undefined) return false;
    const apart = [...phrase.slice(0, last)].map((char) => this.#alone(char)).join('');
    return to !== apart + [...(this.#phrases.get(word) ?? this.#alone(word.charAt(0)))][0];
  }

  #alone(char: string): string {
    return (char.length === 1 ? this.#characters.get(char.charCodeAt(0)) : undefined) ?? char;
  }
}
