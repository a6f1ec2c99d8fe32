import { CLEAR_GAP, type GridColumn } from './grid-columns.ts';
import type { Atom, GridRow } from './grid-row.ts';
import { measureAtom, WordLine } from './word-spacing.ts';

/** How wide a column's full lines of words are, in ems, by the column's start. */
export type ColumnWidths = ReadonlyMap<number, number>;

/** So many full lines tell a column's width. */
const LINES_MIN = 3;
/** Of lines with single spaces, most end short of the column's edge: those longer than this do not. */
const FULL_SHARE = 0.9;
/** One em of 10.5 pt body text in cells of 5 pt. */
const EM_CELLS = 2.1;
/** Columns whose distance differs by no more than this, in cells, are equally wide. */
const PITCH_TOLERANCE = 2;

/** The widths of a column's lines: those stretched to the full, and the others. */
interface Found {
  readonly stretched: number[];
  readonly others: number[];
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
    if (column === undefined || reaches(atoms, columns[index + 1])) continue;
    const line = lineOf(atoms);
    if (line.unevenness() > 0) continue;
    const widths = found.get(column.start) ?? { stretched: [], others: [] };
    const indent = column.indents.includes(start) ? (start - column.start) / EM_CELLS : 0;
    const kind = line.usualGap() > 1 ? widths.stretched : widths.others;
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

/** Whether the line may hold a line of the next column as well. */
const reaches = (line: readonly Atom[], next: GridColumn | undefined): boolean =>
  next !== undefined && line.some((atom, index) => index > 0 && atom.at >= next.start - 1);

function lineOf(atoms: readonly Atom[]): WordLine {
  const line = new WordLine();
  for (const [index, atom] of atoms.entries())
    line.add(measureAtom(atom), index > 0 ? atom.gap : 0);
  return line;
}

function fullWidths(found: ReadonlyMap<number, Found>): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [start, { stretched, others }] of found) {
    const width =
      stretched.length >= LINES_MIN
        ? quantile(stretched, 0.5)
        : quantile([...stretched, ...others], FULL_SHARE);
    if (stretched.length + others.length >= LINES_MIN) widths.set(start, width);
  }
  return widths;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function withEqualColumns(
  widths: ReadonlyMap<number, number>,
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
