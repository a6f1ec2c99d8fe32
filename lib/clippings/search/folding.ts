/** A folded text, and where each of its code units stood; last where the text ends. */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Diacritics of Latin, Greek and Cyrillic letters: `café` is found by `cafe`. */
const DIACRITICS = /[\u0300-\u036f]/gu;
/** Syllables, which would fall apart into their letters. */
const HANGUL = /[\uac00-\ud7a3]/u;
const SURROGATE = /[\ud800-\udfff]/u;

/** Values of the table that are no code unit: not asked for yet; folds to none or several. */
const UNKNOWN = 0;
const OTHER = 1;

/** In code units a call, for each is an argument. */
const PIECE = 4096;

/**
 * Makes of texts that a reader takes for the same the same text: capital and small letters, full and
 * half width, the compatibility forms of Unicode, and the two ways of writing Chinese, character by
 * character. What two words share when written in one way is found by the other, and sometimes more
 * (后 also finds 後), never less.
 */
export class Folding {
  readonly #simplified: ReadonlyMap<string, string>;
  /** What each code unit folds to, filled as it is asked for. */
  readonly #units = new Uint16Array(0x10000);
  readonly #others = new Map<string, string>();

  /**
   * @param characters traditional and simplified as opencc-js has them: `個 个|們 们|…`; without them
   *   the two ways of writing stay apart
   */
  constructor(characters = '') {
    this.#simplified = new Map(
      characters.split('|').flatMap((entry) => {
        const [from = '', to = ''] = entry.split(' ');
        return from === '' || to === '' ? [] : [[from, to]];
      }),
    );
  }

  /** The folded text; as long as the text or not. */
  fold(text: string): string {
    let folded = '';
    let units: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const known = this.#unit(text, at);
      if (known === OTHER) {
        const char = this.#charAt(text, at);
        const own = this.#other(char);
        for (let unit = 0; unit < own.length; unit++) units.push(own.charCodeAt(unit));
        at += char.length - 1;
      } else {
        units.push(known);
      }
      if (units.length >= PIECE) {
        folded += String.fromCharCode(...units);
        units = [];
      }
    }
    return folded + String.fromCharCode(...units);
  }

  /** The same, with the way back; for texts that are shown. */
  foldWithStarts(text: string): FoldedText {
    const starts: number[] = [];
    let folded = '';
    for (let at = 0; at < text.length; ) {
      const known = this.#unit(text, at);
      const char = known === OTHER ? this.#charAt(text, at) : text.charAt(at);
      const own = known === OTHER ? this.#other(char) : String.fromCharCode(known);
      for (let unit = 0; unit < own.length; unit++) starts.push(at);
      folded += own;
      at += char.length;
    }
    starts.push(text.length);
    return { text: folded, starts };
  }

  /** The folded unit at a place of a text that folds to one; else `OTHER`. */
  #unit(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const known = this.#units[unit] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const char = text.charAt(at);
    const folded = SURROGATE.test(char) ? '' : this.#other(char);
    const value =
      folded.length === 1 && folded.charCodeAt(0) > OTHER ? folded.charCodeAt(0) : OTHER;
    this.#units[unit] = value;
    return value;
  }

  #charAt(text: string, at: number): string {
    return String.fromCodePoint(text.codePointAt(at) ?? 0);
  }

  #other(char: string): string {
    const known = this.#others.get(char);
    if (known !== undefined) return known;
    const folded = this.#folded(char);
    this.#others.set(char, folded);
    return folded;
  }

  #folded(char: string): string {
    const plain = HANGUL.test(char) ? char : char.normalize('NFKD').replace(DIACRITICS, '');
    const script = [...plain].map((own) => this.#simplified.get(own) ?? own).join('');
    return script.toLowerCase().replace(/\s/gu, ' ');
  }
}
