import { isSharedMark, isWide } from '../prose/script.ts';
import { CLEAR_GAP, type GridColumn, PUSH_MAX, PUSHED_GAP } from './grid-columns.ts';
import { type ColumnWidths, splitJustified } from './grid-justified.ts';
import type { Atom, GridRow } from './grid-row.ts';

/** What stands in one column of one row. */
export interface GridPiece {
  readonly text: string;
  /** In cells; the column's start where the maker pushed the piece to the right of it. */
  readonly left: number;
}

/**
 * The pieces of a row. At least two spaces stand between columns, and between Chinese characters
 * there are no others; a justified line of words has as many between its words, and such a row is
 * weighed as a whole.
 */
export function splitRow(
  row: GridRow,
  columns: readonly GridColumn[],
  widths: ColumnWidths,
): GridPiece[] {
  const pieces: GridPiece[] = [];
  for (const part of partsOf(row.atoms)) {
    const lines = part.length > 1 ? splitJustified(part, columns, widths) : [part];
    for (const line of lines) {
      const left = startOf(line, pieces.at(-1)?.left, columns);
      pieces.push({ text: textOf(line), left });
    }
  }
  return pieces;
}

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

const textOf = (atoms: readonly Atom[]): string =>
  atoms.map((atom, index) => (index > 0 ? ' '.repeat(atom.gap) : '') + atom.text).join('');

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

/** Where a line would begin, had what stands before it not pushed it to the right. */
function startOf(
  line: readonly Atom[],
  before: number | undefined,
  columns: readonly GridColumn[],
): number {
  const first = line[0];
  if (first === undefined) return 0;
  if (before === undefined || first.gap !== PUSHED_GAP) return first.at;
  const column = columns.findLast(({ start }) => start <= first.at);
  if (column === undefined || column.start <= before) return first.at;
  if (first.at - column.start > PUSH_MAX || column.indents.includes(first.at)) return first.at;
  return column.start;
}
