import { type Alignment, originalRange, reversed } from './alignment.ts';
import type { Candidate } from './dictionaries/ambiguous.ts';

/** A character beside a doubtful one, in the original and as a custom word has to write it. */
export interface Neighbour {
  readonly from: string;
  readonly to: string;
}

/** What a doubtful character may become. */
export interface Choice extends Candidate {
  /** What a custom word has to become so that this stands in the text. */
  readonly word: string;
}

/** A place of the converted text where a character has several conversions and no phrase decided. */
export interface Doubtful {
  readonly from: number;
  readonly to: number;
  /** The place in the original. */
  readonly start: number;
  readonly end: number;
  /** Two or more; the one that stands in the text first. */
  readonly choices: readonly Choice[];
  /** Whether the reader has chosen it. */
  readonly isChosen: boolean;
  /** Chinese characters right beside it, with which it makes a longer custom word. */
  readonly before?: Neighbour;
  readonly after?: Neighbour;
}

/** A doubtful character as a stage met it: an offset into what the stage was given. */
export interface Seen {
  readonly stage: number;
  readonly at: number;
  readonly char: string;
}

/** A text on its way through the stages, and how it lies upon the original. */
export interface Step {
  readonly text: string;
  readonly alignment: Alignment;
}

const HAN = /^\p{Script=Han}$/u;

/**
 * Finds what stands beside a place of the original.
 *
 * @param step where custom words are written as this text is
 */
export function neighboursIn(
  original: string,
  step: Step,
): (start: number, end: number) => Pick<Doubtful, 'before' | 'after'> {
  const forth = reversed(step.alignment);
  const neighbour = (start: number, end: number): Neighbour | undefined => {
    const from = original.slice(start, end);
    const to = step.text.slice(...originalRange(forth, start, end));
    return HAN.test(from) && HAN.test(to) ? { from, to } : undefined;
  };
  return (start, end) => {
    const before = neighbour(start - 1, start);
    const after = neighbour(end, end + 1);
    return { ...(before && { before }), ...(after && { after }) };
  };
}
