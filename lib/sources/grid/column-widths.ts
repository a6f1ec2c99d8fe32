import { EM_CELLS } from '../../model/grid-scale.ts';
import { median, quantile } from '../../model/quantile.ts';
import { CLEAR_GAP, type GridColumn } from './grid-columns.ts';
import type { Atom, GridRow } from './grid-row.ts';
import { measureAtom, WordLine } from './word-spacing.ts';

/**
 * How wide full lines of words are, in ems, by the start of their column: the column's own, and where
 * lines run over the next column as well, theirs.
 */
export type ColumnWidths = ReadonlyMap<number, readonly number[]>;

/** So many full lines tell a column's width, and so many that lines run over the next one. */
const LINES_MIN = 3;
const WIDE_MIN = 2;
/** Of lines with single spaces, most end short of the column's edge: those longer than this do not. */
const FULL_SHARE = 0.9;
/** A column of words is no narrower than this, in cells. */
const COLUMN_MIN = 15;
/** A line of a column ends at most so many cells beyond where the next one begins. */
const OVERRUN_MAX = 8;
/** Columns whose distance differs by no more than this, in cells, are equally wide. */
const PITCH_TOLERANCE = 2;

/** The widths of a column's lines: those stretched to the full, and the others. */
interface Found {
  readonly stretched: number[];
  readonly others: number[];
  /** Of lines that run over the next column: certainly one, for a gutter shows as two spaces. */
  readonly wide: number[];
}

/**
 * The widths of the columns, from lines of words that do not reach into the next column. A column
 * without such lines is as wide as one that is as far from its neighbour; else it is missing.
 */
export function columnWidths(
  lines: Iterable<readonly Atom[]>,
  columns: readonly GridColumn[],
): ColumnWidths {
  const found = new Map<number, Found>();
  for (const atoms of lines) {
    const start = atoms[0]?.at ?? 0;
    const index = columns.findLastIndex((each) => each.start <= start + 1);
    const column = columns[index];
    if (column === undefined) continue;
    const next = nextColumn(columns, index);
    if (atoms.some(({ at }, atom) => atom > 0 && at >= next - 1)) continue;
    const isWide = endOf(atoms) > next + OVERRUN_MAX;
    if (isWide && start !== column.start && !column.indents.includes(start)) continue;
    const line = lineOf(atoms);
    if (line.unevenness() > 0) continue;
    const widths = found.get(column.start) ?? { stretched: [], others: [], wide: [] };
    const indent = column.indents.includes(start) ? (start - column.start) / EM_CELLS : 0;
    const kind = isWide ? widths.wide : line.usualGap() > 1 ? widths.stretched : widths.others;
    kind.push(line.width() + indent);
    found.set(column.start, widths);
  }
  return withEqualColumns(fullWidths(found), columns);
}

/** The lines of a row with clear gaps on both sides. */
export function clearLines({ atoms }: GridRow): Atom[][] {
  const lines: Atom[][] = [];
  for (const atom of atoms) {
    if (atom.gap === 0 || atom.gap >= CLEAR_GAP) lines.push([]);
    lines.at(-1)?.push(atom);
  }
  return lines;
}

/** Where the next column begins that leaves room for lines of words. */
function nextColumn(columns: readonly GridColumn[], index: number): number {
  const least = (columns[index]?.start ?? 0) + COLUMN_MIN;
  return columns.find(({ start }) => start >= least)?.start ?? Number.POSITIVE_INFINITY;
}

function endOf(line: readonly Atom[]): number {
  const last = line.at(-1);
  return last ? last.at + last.text.length : 0;
}

function lineOf(atoms: readonly Atom[]): WordLine {
  const line = new WordLine();
  for (const [index, atom] of atoms.entries())
    line.add(measureAtom(atom), index > 0 ? atom.gap : 0);
  return line;
}

function fullWidths(found: ReadonlyMap<number, Found>): Map<number, readonly number[]> {
  const widths = new Map<number, readonly number[]>();
  for (const [start, { stretched, others, wide }] of found) {
    const all = [...stretched, ...others];
    if (all.length < LINES_MIN) continue;
    const own = stretched.length >= LINES_MIN ? median(stretched) : quantile(all, FULL_SHARE);
    const over = wide.length >= WIDE_MIN ? quantile(wide, FULL_SHARE) : null;
    widths.set(
      start,
      [own, over].filter((width) => width !== null),
    );
  }
  return widths;
}

function withEqualColumns(
  widths: ReadonlyMap<number, readonly number[]>,
  columns: readonly GridColumn[],
): ColumnWidths {
  const pitches = columns.map(({ start }, index) => (columns[index + 1]?.start ?? start) - start);
  const all = new Map(widths);
  for (const [index, { start }] of columns.entries()) {
    if (all.has(start)) continue;
    const pitch = pitches[index] || pitches[index - 1] || 0;
    const equal = columns.find(
      (other, at) =>
        widths.has(other.start) && Math.abs((pitches[at] ?? 0) - pitch) <= PITCH_TOLERANCE,
    );
    const width = equal && widths.get(equal.start);
    if (width !== undefined) all.set(start, width);
  }
  return all;
}
