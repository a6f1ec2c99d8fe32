import { isSharedMark, isWide } from '../prose/script.ts';
import type { Atom, GridRow } from './grid-row.ts';

/** What stands in one column of one row. */
export interface GridPiece {
  readonly text: string;
  /** In cells; the column's start where the maker pushed the piece to the right of it. */
  readonly left: number;
}

/** At least so many spaces never stand within one run. */
const GUTTER_MIN = 3;

/** The pieces of a row: atoms that are parted by no more than a justified line's spaces are one. */
export function splitRow(row: GridRow, columns: readonly number[]): GridPiece[] {
  const pieces: { text: string; left: number }[] = [];
  let before: Atom | undefined;
  for (const atom of row.atoms) {
    const piece = pieces.at(-1);
    if (piece && before && !isGutter(before, atom, columns)) {
      piece.text += ' '.repeat(atom.gap) + atom.text;
    } else {
      pieces.push({ text: atom.text, left: atom.at });
    }
    before = atom;
  }
  return pieces;
}

function isGutter(before: Atom, after: Atom, columns: readonly number[]): boolean {
  if (after.gap >= GUTTER_MIN) return true;
  if (columns.some((start) => Math.abs(start - after.at) <= 1)) return true;
  return isWideChar(before.text.at(-1)) && isWideChar(after.text.at(0));
}

function isWideChar(char: string | undefined): boolean {
  const code = char?.codePointAt(0) ?? 0;
  return isWide(code) || isSharedMark(code);
}
