import { textWidth } from '../letters/character-width.ts';
import { CLEAR_GAP } from './grid-columns.ts';
import type { Atom } from './grid-row.ts';

/**
 * What one space between words stands for, in ems: the maker puts more for a wider gap, so that
 * gaps of 0.4 to 0.7 em show as two spaces, of 0.8 to 1 em as three.
 */
const SPACE_EM = 0.28;

/** An atom as a part of a line of words. */
export interface AtomMeasure {
  /** Its words' width in ems, without the spaces between. */
  readonly width: number;
  /** How many single spaces it holds. */
  readonly singles: number;
}

export function measureAtom({ text }: Atom): AtomMeasure {
  let singles = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) singles++;
  return { width: textWidth(text) - singles * textWidth(' '), singles };
}

/** A line of words that grows: how wide they are, and how often each number of spaces parts them. */
export class WordLine {
  #words = 0;
  /** `#gaps[n]` is how many gaps of n spaces it has. */
  readonly #gaps = new Uint32Array(CLEAR_GAP);

  /** Puts an atom to one of its ends, `gap` spaces apart; 0 for its first. */
  add({ width, singles }: AtomMeasure, gap: number): void {
    this.#words += width;
    this.#gaps[1] = (this.#gaps[1] ?? 0) + singles;
    if (gap > 0) this.#gaps[gap] = (this.#gaps[gap] ?? 0) + 1;
  }

  /** How many gaps of at least `spaces` it has. */
  gaps(spaces = 1): number {
    let sum = 0;
    for (let index = spaces; index < CLEAR_GAP; index++) sum += this.#gaps[index] ?? 0;
    return sum;
  }

  /** The number of spaces that most of its gaps have. */
  usualGap(): number {
    let usual = 1;
    for (let spaces = 2; spaces < CLEAR_GAP; spaces++) {
      if ((this.#gaps[spaces] ?? 0) > (this.#gaps[usual] ?? 0)) usual = spaces;
    }
    return usual;
  }

  /**
   * How far its gaps differ: a half for each that has one space more or less than usual, one for
   * each that differs more. A justified line's gaps are one as the other.
   */
  unevenness(): number {
    const usual = this.usualGap();
    let sum = 0;
    for (let spaces = 1; spaces < CLEAR_GAP; spaces++) {
      sum += (this.#gaps[spaces] ?? 0) * Math.min(1, Math.abs(spaces - usual) / 2);
    }
    return sum;
  }

  /** How wide it is set, in ems. */
  width(): number {
    let spaces = 0;
    for (let each = 1; each < CLEAR_GAP; each++) spaces += each * (this.#gaps[each] ?? 0);
    return this.#words + spaces * SPACE_EM;
  }
}
