import type { Replacement } from './alignment.ts';
import type { PhraseIndex } from './dictionaries/phrase-index.ts';
import { unmatchedLength } from './unmatched-length.ts';

/** A text after one step. */
export interface Passed {
  readonly text: string;
  readonly alignment: readonly Replacement[];
  /** Where the step may not look across, in the new text: the ends of the segments. */
  readonly cuts: readonly number[];
}

/** Told of each character that no phrase decided, where the step found it. */
export type SeesCharacter = (text: string, at: number) => void;

/**
 * Replaces the longest phrase at each place, from left to right.
 *
 * @param cuts ends of segments, ascending; no phrase reaches over one
 */
export function pass(
  text: string,
  cuts: readonly number[],
  index: PhraseIndex,
  sees?: SeesCharacter,
): Passed {
  const output = new Output(text);
  const newCuts: number[] = [];
  let at = 0;
  for (const cut of [...cuts, text.length]) {
    while (at < cut) {
      const length = index.longest(text, at, cut);
      if (length <= 1) sees?.(text, at);
      if (length === 0) at += unmatchedLength(text, at, cut);
      else {
        output.replace(at, length, index.found, index.foundWord);
        at += length;
      }
    }
    if (cut < text.length) newCuts.push(output.placeOf(cut));
  }
  return { text: output.end(), alignment: output.alignment, cuts: newCuts };
}

/**
 * Ends of the segments that a text falls into: each phrase is one, and what lies between two.
 *
 * @param phrases may hold characters as well, which do not count
 */
export function segment(text: string, phrases: PhraseIndex): number[] {
  const cuts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const length = phrases.longestPhrase(text, at, text.length);
    if (length > 0) {
      if (at > 0 && cuts.at(-1) !== at) cuts.push(at);
      cuts.push(at + length);
    }
    at += length || unmatchedLength(text, at, text.length);
  }
  return cuts;
}

/** The new text as it grows, and how it lies upon the old. */
class Output {
  readonly alignment: Replacement[] = [];
  readonly #source: string;
  #text = '';
  /** Up to where the source is written. */
  #done = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Where a place of the source will stand; nothing that is replaced may reach over it. */
  placeOf(at: number): number {
    return this.#text.length + at - this.#done;
  }

  replace(start: number, length: number, to: string, isWord: boolean): void {
    if (to.length === length && this.#source.startsWith(to, start)) return;
    this.#text += this.#source.slice(this.#done, start);
    if (isWord) this.#alignWord(start, length, to);
    else if (to.length !== length) this.#alignCharacters(start, length, to);
    this.#text += to;
    this.#done = start + length;
  }

  /** A word became another; what both begin and end with is the same. */
  #alignWord(start: number, length: number, to: string): void {
    const from = this.#source.slice(start, start + length);
    const most = Math.min(length, to.length) - 1;
    let head = 0;
    while (head < most && from[head] === to[head]) head++;
    let tail = 0;
    while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
    const base = this.#text.length;
    this.alignment.push({
      start: start + head,
      end: start + length - tail,
      from: base + head,
      to: base + to.length - tail,
    });
  }

  /** Characters became characters one by one, but of another number of code units. */
  #alignCharacters(start: number, length: number, to: string): void {
    const before = [...this.#source.slice(start, start + length)];
    const after = [...to];
    if (before.length !== after.length) {
      this.#alignWord(start, length, to);
      return;
    }
    let place = start;
    let base = this.#text.length;
    before.forEach((one, at) => {
      const other = after[at] ?? '';
      if (one.length !== other.length) {
        const [end, end2] = [place + one.length, base + other.length];
        this.alignment.push({ start: place, end, from: base, to: end2 });
      }
      place += one.length;
      base += other.length;
    });
  }

  end(): string {
    return this.#text + this.#source.slice(this.#done);
  }
}
