import { isSharedMark, isWide } from '../prose/script.ts';
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

/** Whether a row has gaps that may be gutters or a justified line's spaces. */
export const isDoubtfulRow = (row: GridRow): boolean =>
  partsOf(row.atoms).some((part) => part.length > 1);

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

/** A gap that may be a gutter or a justified line's space. */
function isDoubtful(before: Atom, after: Atom): boolean {
  if (after.gap >= CLEAR_GAP) return false;
  const [last, first] = [[...before.text.slice(-4)].reverse(), [...after.text.slice(0, 4)]];
  return !isWideText(last) && !isWideText(first);
}

/** Whether a text begins with a wide character; quotation marks are as wide as what they are at. */
function isWideText(chars: readonly string[]): boolean {
  const code = chars.map((char) => char.codePointAt(0) ?? 0).find((each) => !isSharedMark(each));
  return code !== undefined && isWide(code);
}
