import { textWidth } from './character-width.ts';
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

/** A line of words: how wide they are, and how often each number of spaces parts them. */
export interface Line {
  readonly width: number;
  /** `gaps[n]` is how many gaps of n spaces it has. */
  readonly gaps: readonly number[];
}

export const EMPTY_LINE: Line = { width: 0, gaps: new Array<number>(CLEAR_GAP).fill(0) };

export function measureAtom({ text }: Atom): AtomMeasure {
  const singles = text.split(' ').length - 1;
  return { width: textWidth(text.replaceAll(' ', '')), singles };
}

/** The line with an atom put to one of its ends, `gap` spaces apart; 0 where the line was empty. */
export function extend(line: Line, { width, singles }: AtomMeasure, gap: number): Line {
  const gaps = line.gaps.slice();
  gaps[1] = (gaps[1] ?? 0) + singles;
  if (gap > 0) gaps[gap] = (gaps[gap] ?? 0) + 1;
  return { width: line.width + width, gaps };
}

/** The number of spaces that most of the line's gaps have. */
export function usualGap({ gaps }: Line): number {
  let usual = 1;
  for (let spaces = 2; spaces < gaps.length; spaces++) {
    if ((gaps[spaces] ?? 0) > (gaps[usual] ?? 0)) usual = spaces;
  }
  return usual;
}

/**
 * How far the gaps of a line differ: a half for each that has one space more or less than usual,
 * one for each that differs more. A justified line's gaps are one as the other.
 */
export function unevenness(line: Line): number {
  const usual = usualGap(line);
  return line.gaps.reduce(
    (sum, count, spaces) => sum + count * Math.min(1, Math.abs(spaces - usual) / 2),
    0,
  );
}

/** How wide the line is set, in ems. */
export const setWidth = ({ width, gaps }: Line): number =>
  gaps.reduce((sum, count, spaces) => sum + spaces * count * SPACE_EM, width);
