import { EM_CELLS } from '../../model/grid-scale.ts';
import { CHARACTERS_MAX, RUNS_MAX } from '../../model/limits.ts';
import type { Run } from '../../model/run.ts';
import { withoutTeaser } from '../book-files/teaser.ts';
import { textWidth } from '../letters/character-width.ts';
import { withoutLetterSpacing } from '../letters/letter-spacing.ts';
import { foldRadicals } from '../letters/radicals.ts';
import { clearLines, columnWidths } from './column-widths.ts';
import { columnsOf, type GridColumn, PUSH_MAX, PUSHED_GAP } from './grid-columns.ts';
import { placeFirstRow } from './grid-first-row.ts';
import { type Atom, type GridRow, gridRows } from './grid-row.ts';
import { doubtfulAtoms, splitRow } from './grid-split.ts';

/** A page of more doubtful atoms than this is no page of a book; it is cut at every gap. The fullest
 * page seen has 570. */
const DOUBTFUL_MAX = 4_000;

/**
 * The runs of an older book's text layer, in `grid` units: x in cells of 5 pt, y in rows of 15 pt
 * from the layer's first row. A run is what stands in one column of one row. Every character of the
 * layer but white space is in exactly one run, the teaser apart. A layer longer than any page's is
 * given line by line, for to look for columns in it would take longer than anyone waits.
 */
export function readGrid(layer: string): Run[] {
  if (layer.length > CHARACTERS_MAX) return linesAsTheyStand(layer);
  const trimmed = gridRows(foldRadicals(withoutTeaser(layer)));
  if (trimmed.reduce((sum, { atoms }) => sum + atoms.length, 0) > RUNS_MAX)
    return linesAsTheyStand(layer);
  const columns = columnsOf(trimmed.slice(1));
  const rows = placeFirstRow(trimmed, columns);
  const lines = splitRows(rows, columns);
  return rows.flatMap(({ row }, index) => runsOfRow(row, lines[index] ?? [], columns));
}

const linesAsTheyStand = (layer: string): Run[] =>
  layer.split('\n').flatMap((text, row) => {
    const box = { left: 0, top: row, right: text.length, bottom: row + 1 };
    return text === '' ? [] : [{ text, box }];
  });

/** Splits twice where gaps are doubtful: the first time tells more of how wide the columns are. */
function splitRows(rows: readonly GridRow[], columns: readonly GridColumn[]): Atom[][][] {
  const split = (lines: readonly Atom[][]): Atom[][][] => {
    const widths = columnWidths(lines, columns);
    return rows.map((row) => splitRow(row, columns, widths));
  };
  const doubtful = rows.reduce((sum, row) => sum + doubtfulAtoms(row), 0);
  if (doubtful === 0) return split([]);
  if (doubtful > DOUBTFUL_MAX) return rows.map(({ atoms }) => atoms.map((atom) => [atom]));
  return split(split(rows.flatMap(clearLines)).flat());
}

function runsOfRow(row: number, lines: readonly Atom[][], columns: readonly GridColumn[]): Run[] {
  const lefts: number[] = [];
  for (const line of lines) lefts.push(startOf(line, lefts.at(-1), columns));
  return lines.map((line, index) => {
    const text = withoutLetterSpacing(textOf(line));
    const left = lefts[index] ?? 0;
    const estimate = left + textWidth(text) * EM_CELLS;
    const right = Math.max(left, Math.min(estimate, lefts[index + 1] ?? estimate));
    return { text, box: { left, top: row, right, bottom: row + 1 } };
  });
}

const textOf = (atoms: readonly Atom[]): string =>
  atoms.map((atom, index) => (index > 0 ? ' '.repeat(atom.gap) : '') + atom.text).join('');

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
