import { isSpace } from '../../prose/script.ts';

/** So many letters in a row say where in the words the text goes on; fewer, of what is left over. */
const GRAMS = [4, 2, 1];
/** How far ahead a character is looked for that one side lacks. */
const AHEAD = 8;
/** A gram's letters are no further apart than this, for the marks between them. */
const GRAM_REACH = 32;

const LETTER = /[\p{L}\p{N}]/u;

/** A string of characters of which each knows where it stood in the whole. */
interface Part {
  readonly chars: readonly string[];
  readonly at: readonly number[];
}

/**
 * Finds the characters of a page's words in the page's text: for each character of the text, which
 * of the words' it is, and -1 where it is none. Both are the same text, but the words have dropped
 * most marks, and either may lack something or have its parts in another order. No character of the
 * words is given twice, and no letter is left over on both sides. Linear in the length of both.
 */
export function alignWords(text: readonly string[], words: readonly string[]): Int32Array {
  const found = new Int32Array(text.length).fill(-1);
  const used = new Uint8Array(words.length);
  for (const gram of GRAMS) {
    const left = {
      text: partOf(text, (at) => found[at] === -1 && !isSpace(text[at]?.charCodeAt(0) ?? 0)),
      words: partOf(words, (at) => used[at] === 0),
    };
    if (left.words.chars.length === 0) break;
    new Pass(left.text, left.words, gram).run((textAt, wordAt) => {
      found[textAt] = wordAt;
      used[wordAt] = 1;
    });
  }
  matchLetters(text, words, found, used);
  return found;
}

function partOf(chars: readonly string[], isIn: (at: number) => boolean): Part {
  const at: number[] = [];
  for (let index = 0; index < chars.length; index++) if (isIn(index)) at.push(index);
  return { chars: at.map((index) => chars[index] ?? ''), at };
}

const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);

/** One reading of the text along the words, which jumps where a gram says that both go on. */
class Pass {
  readonly #text: Part;
  readonly #words: Part;
  readonly #gram: number;
  #anchors: ReadonlyMap<string, number> | undefined;
  readonly #used: Uint8Array;

  constructor(text: Part, words: Part, gram: number) {
    this.#text = text;
    this.#words = words;
    this.#gram = gram;
    this.#used = new Uint8Array(words.chars.length);
  }

  run(match: (textAt: number, wordAt: number) => void): void {
    let next = 0;
    const { chars } = this.#text;
    for (let at = 0; at < chars.length; at++) {
      const char = chars[at] ?? '';
      if (!this.#isAt(next, char) && isLetter(char)) next = this.#goOn(at, char, next);
      if (!this.#isAt(next, char)) continue;
      match(this.#text.at[at] ?? 0, this.#words.at[next] ?? 0);
      this.#used[next] = 1;
      next++;
    }
  }

  #isAt(at: number, char: string): boolean {
    return this.#words.chars[at] === char && this.#used[at] === 0;
  }

  /** Where in the words the letter at `at` is; `next` where they lack it, to wait there. */
  #goOn(at: number, char: string, next: number): number {
    const waiting = this.#words.chars[next];
    const isExtra = waiting !== undefined && this.#used[next] === 0 && this.#comesSoon(at, waiting);
    const ahead = this.#ahead(next, char);
    if (isExtra && ahead === -1) return next;
    const gram = gramAt(this.#text.chars, at, this.#gram);
    this.#anchors ??= anchorsOf(this.#words.chars, this.#gram);
    const anchor = gram === null ? undefined : this.#anchors.get(gram);
    if (anchor !== undefined && anchor >= 0 && this.#used[anchor] === 0) return anchor;
    return ahead === -1 ? next : ahead;
  }

  #comesSoon(at: number, char: string): boolean {
    return this.#text.chars.slice(at + 1, at + 1 + AHEAD).includes(char);
  }

  #ahead(next: number, char: string): number {
    for (let at = next + 1; at <= next + AHEAD; at++) if (this.#isAt(at, char)) return at;
    return -1;
  }
}

/** Where each gram of the words begins, for those that come only once; -1 for the others. */
function anchorsOf(chars: readonly string[], gram: number): Map<string, number> {
  const anchors = new Map<string, number>();
  const letters: number[] = [];
  for (const [at, char] of chars.entries()) if (isLetter(char)) letters.push(at);
  for (let index = 0; index + gram <= letters.length; index++) {
    let text = '';
    for (let letter = index; letter < index + gram; letter++) text += chars[letters[letter] ?? 0];
    anchors.set(text, anchors.has(text) ? -1 : (letters[index] ?? -1));
  }
  return anchors;
}

/** The next letters from `at` on, marks left out; null near the end. */
function gramAt(chars: readonly string[], at: number, gram: number): string | null {
  let text = '';
  let count = 0;
  for (let next = at; next < chars.length && next < at + GRAM_REACH; next++) {
    if (!isLetter(chars[next])) continue;
    text += chars[next];
    count++;
    if (count === gram) return text;
  }
  return null;
}

/** Gives each letter that is still left on both sides to the first that is like it. */
function matchLetters(
  text: readonly string[],
  words: readonly string[],
  found: Int32Array,
  used: Uint8Array,
): void {
  const left = new Map<string, number[]>();
  for (let at = words.length - 1; at >= 0; at--) {
    const char = words[at];
    if (char === undefined || used[at] === 1 || !isLetter(char)) continue;
    const places = left.get(char);
    if (places) places.push(at);
    else left.set(char, [at]);
  }
  if (left.size === 0) return;
  for (const [at, char] of text.entries()) {
    if (found[at] !== -1) continue;
    const place = left.get(char)?.pop();
    if (place !== undefined) found[at] = place;
  }
}
