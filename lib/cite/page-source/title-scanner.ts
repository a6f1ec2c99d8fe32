import { halfWidth } from './numerals.ts';

/** Stands where something was taken out that divides the title. */
const TAKEN = '\u0001';
/** What may stand between the parts of a title. */
export const DIVIDER = `[\\s${TAKEN}/|·・•—–\\-_,，、:：;；~]`;
/** Before or after a part that stands alone. */
export const EDGE_BEFORE = `(?<=^|${DIVIDER}|[》】)\\]]|》\\s)`;
export const EDGE_AFTER = `(?=$|${DIVIDER}|[《【(\\[])`;

const TRIM = new RegExp(`^(?:${DIVIDER}|[)\\]】》）])+|(?:${DIVIDER}|[(\\[【《（])+$`, 'gu');
const EMPTY_BRACKETS = /[(（[【《]\s*[)）\]】》]/gu;

/**
 * A title from which one fact after another is taken. Patterns see the title with half-width
 * letters, digits and marks; what is left over keeps the characters that it had.
 */
export class TitleScanner {
  #original: string;
  #folded: string;

  constructor(title: string) {
    this.#original = title;
    this.#folded = halfWidth(title);
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.#folded);
  }

  /** Takes the first match out, if there is one; `divides` is false for a word that only adheres. */
  take(pattern: RegExp, divides = true): RegExpExecArray | null {
    const match = pattern.exec(this.#folded);
    if (match === null) return null;
    const { index } = match;
    const end = index + match[0].length;
    const mark = divides ? TAKEN : '';
    this.#original = this.#original.slice(0, index) + mark + this.#original.slice(end);
    this.#folded = this.#folded.slice(0, index) + mark + this.#folded.slice(end);
    return match;
  }

  /** The parts between what was taken, without the dividers around them. */
  rest(): string[] {
    return this.#original
      .replace(EMPTY_BRACKETS, TAKEN)
      .split(TAKEN)
      .map((part) => part.replace(TRIM, '').replace(EMPTY_BRACKETS, '').trim())
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
  }
}
