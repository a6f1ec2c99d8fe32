/** A table has so many signs; two characters that follow each other have one of them. */
const SIGNS_BITS = 11;
const SIGNS = 1 << SIGNS_BITS;
/** Rows whose bits stand in one number. */
const WORD_ROWS = 32;

/** Spreads pairs evenly (Knuth's multiplicative hashing, by the golden ratio). */
const signOf = (first: number, second: number): number =>
  Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - SIGNS_BITS);

/**
 * Of a chunk of texts: which rows may hold two characters side by side. Of 300 characters each, six
 * rows of seven that do not hold a pair are known by it, so that they need not be looked through.
 */
export class PairSigns {
  /** For each sign a bit a row. */
  readonly #bits: Uint32Array;
  readonly #words: number;

  /** @param starts where each row of the text begins, and last where one more would */
  constructor(text: string, starts: Int32Array) {
    this.#words = Math.ceil((starts.length - 1) / WORD_ROWS);
    this.#bits = new Uint32Array(SIGNS * this.#words);
    for (let row = 0; row < starts.length - 1; row++) this.#add(text, row, starts);
  }

  /** A bit for each row that may hold all the terms; null where they do not tell. */
  candidates(terms: readonly string[]): Uint32Array | null {
    let found: Uint32Array | null = null;
    for (const term of terms) {
      for (let at = 0; at + 1 < term.length; at++) {
        const from = signOf(term.charCodeAt(at), term.charCodeAt(at + 1)) * this.#words;
        const own = this.#bits.subarray(from, from + this.#words);
        if (found === null) found = own.slice();
        else
          for (let word = 0; word < own.length; word++)
            found[word] = (found[word] ?? 0) & (own[word] ?? 0);
      }
    }
    return found;
  }

  #add(text: string, row: number, starts: Int32Array): void {
    const bits = this.#bits;
    const word = Math.floor(row / WORD_ROWS);
    const bit = 1 << (row % WORD_ROWS);
    const end = starts[row + 1] ?? 0;
    let last = 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const unit = text.charCodeAt(at);
      const place = signOf(last, unit) * this.#words + word;
      bits[place] = (bits[place] ?? 0) | bit;
      last = unit;
    }
  }
}

/** The rows whose bits are set, in order. */
export function eachRow(bits: Uint32Array, take: (row: number) => void): void {
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
      take(word * WORD_ROWS + 31 - Math.clz32(left & -left));
    }
  }
}

/** How many bits are set. */
export function countRows(bits: Uint32Array): number {
  let count = 0;
  for (const own of bits) for (let left = own; left !== 0; left &= left - 1) count++;
  return count;
}
