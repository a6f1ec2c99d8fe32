import { isSharedMark, isWide } from '../../prose/script.ts';
import type { ColumnWidths } from './column-widths.ts';
import { CLEAR_GAP, type GridColumn } from './grid-columns.ts';
import { splitJustified } from './grid-justified.ts';
import type { Atom, GridRow } from './grid-row.ts';

/**
 * The lines of a row, a column's each. At least two spaces stand between columns, and between
 * Chinese characters there are no others; a justified line of words has as many between its words,
 * and such a row is weighed as a whole.
 */
export const splitRow = (
  row: GridRow,
  columns: readonly GridColumn[],
  widths: ColumnWidths,
): Atom[][] =>
  partsOf(row.atoms).flatMap((part) =>
    part.length > 1 ? splitJustified(part, columns, widths) : [part],
  );

/** How many atoms of a row have gaps between that may be gutters or a justified line's spaces. */
export const doubtfulAtoms = (row: GridRow): number =>
  partsOf(row.atoms).reduce((sum, part) => sum + (part.length > 1 ? part.length : 0), 0);

/** A row cut at its clear gutters. */
function partsOf(atoms: readonly Atom[]): Atom[][] {
  const parts: Atom[][] = [];
  let before: Atom | undefined;
  for (const atom of atoms) {
    if (before && isDoubtful(before, atom)) parts.at(-1)?.push(atom);
    else parts.push([atom]);
    before = atom;
  }
  return parts;
}

const PAIR = 2;
const DIGIT_AT_END = /\d$/u;
const DIGIT_AT_START = /^\d/u;
const SMALL_AT_START = /^\p{Ll}/u;
/** A capital that is no word. */
const DROP_CAP = /^(?![AIO])\p{Lu}$/u;

/**
 * A gap that may be a gutter or a justified line's space. Chinese lines are justified between all
 * characters, and have two spaces or more only beside words and numbers, and where every character
 * stands apart; two numbers with a gap between are cells of a table, and a
 * capital with a gap before the rest of its word is set large.
 */
function isDoubtful(before: Atom, after: Atom): boolean {
  if (after.gap >= CLEAR_GAP) return false;
  if (after.gap > PAIR && DROP_CAP.test(before.text) && SMALL_AT_START.test(after.text))
    return false;
  if (DIGIT_AT_END.test(before.text) && DIGIT_AT_START.test(after.text)) return false;
  if (!isWideEnd(before.text, -1) && !isWideEnd(after.text, 1)) return true;
  return after.gap === PAIR || (isLetterSpaced(before.text) && isLetterSpaced(after.text));
}

/** How far quotation marks and the like can stand between a text's end and its characters. */
const MARKS_MAX = 4;

/** Whether a text begins (or with -1 ends) wide; a mark is as wide as what it stands beside. */
function isWideEnd(text: string, step: 1 | -1): boolean {
  const end = step === 1 ? 0 : text.length - 1;
  for (let at = 0; at < MARKS_MAX; at++) {
    const code = text.charCodeAt(end + at * step);
    if (!isSharedMark(code)) return isWide(code);
  }
  return false;
}

/** One character, or characters with single spaces between all of them. */
function isLetterSpaced(text: string): boolean {
  if (text.length > LETTER_SPACED_MAX) return false;
  for (let at = 1; at < text.length; at += 2) if (text.charAt(at) !== ' ') return false;
  return text.length % 2 === 1;
}

/** A letter-spaced text longer than this is parted by its columns, if at all. */
const LETTER_SPACED_MAX = 99;
