import { textWidth } from './character-width.ts';
import { CLEAR_GAP, type GridColumn, PUSH_MAX, PUSHED_GAP } from './grid-columns.ts';
import type { Atom, GridRow } from './grid-row.ts';

/** How wide a full line of each column is, in ems; a column whose lines do not tell is missing. */
export type ColumnWidths = ReadonlyMap<number, number>;

/** What one space of a justified line stands for, in ems: the maker puts more for a wider gap. */
const SPACE_EM = 0.28;
/** A row with more atoms than this is no row of a page; it is cut at every gap. */
const ATOMS_MAX = 2000;
/** A line has no more words than this between two gutters. */
const LINE_ATOMS_MAX = 40;
/** So many full lines tell a column's width. */
const LINES_MIN = 3;
/** The line that this share of a column's lines are shorter than is a full one. */
const FULL_SHARE = 0.7;

/**
 * How unlikely each thing is that a parting supposes, in a scale where a gap that differs by one
 * from the others of its line costs a half. Set on 140 rows of three books in justified English.
 */
const COST = {
  /** A gutter of three spaces or more, a cell beside a column's start; and anywhere else. */
  beside: 0.3,
  elsewhere: 0.8,
  /** A gutter of two spaces: at a column's start or pushed to the right of it; and how far, a cell. */
  pushed: 0.3,
  pushedCell: 0.03,
  /** A gutter of two spaces just before a column's start, or where no column begins. */
  before: 0.7,
  nowhere: 3,
  /** A full line that is not as wide as its column: the square of the difference in ems. */
  misfit: 0.7,
  misfitMax: 3,
} as const;

/** What is known of a possible line: its words' width and the spaces between them. */
interface Stretch {
  readonly width: number;
  /** How many gaps of each number of spaces. */
  readonly gaps: ReadonlyMap<number, number>;
}

/** The widths of the columns' full lines, from the lines that stand clear of others. */
export function columnWidths(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): ColumnWidths {
  const found = new Map<number, number[]>();
  for (const { atoms } of rows) {
    for (const line of clearLines(atoms)) {
      const start = line[0]?.at ?? 0;
      const column = columns.find((each) => each.start === start || each.indents.includes(start));
      const stretch = stretchOf(line);
      if (column === undefined || unevenness(stretch) > 0) continue;
      const widths = found.get(column.start) ?? [];
      widths.push(setWidth(stretch) + (start - column.start) / CELLS_PER_EM);
      found.set(column.start, widths);
    }
  }
  const widths = new Map<number, number>();
  for (const [start, lines] of found) {
    if (lines.length < LINES_MIN) continue;
    lines.sort((a, b) => a - b);
    widths.set(start, lines[Math.floor(lines.length * FULL_SHARE)] ?? 0);
  }
  return widths;
}

const CELLS_PER_EM = 2.1;

/** The lines of a row with clear gaps on both sides. */
function clearLines(atoms: readonly Atom[]): Atom[][] {
  const lines: Atom[][] = [];
  for (const atom of atoms) {
    if (atom.gap === 0 || atom.gap >= CLEAR_GAP) lines.push([]);
    lines.at(-1)?.push(atom);
  }
  return lines.filter((line) => line.length <= LINE_ATOMS_MAX);
}

function stretchOf(atoms: readonly Atom[]): Stretch {
  const gaps = new Map<number, number>();
  let width = 0;
  const add = (spaces: number, count: number): void => {
    if (count > 0) gaps.set(spaces, (gaps.get(spaces) ?? 0) + count);
  };
  for (const [index, atom] of atoms.entries()) {
    const words = atom.text.split(' ');
    for (const word of words) width += textWidth(word);
    add(1, words.length - 1);
    if (index > 0) add(atom.gap, 1);
  }
  return { width, gaps };
}

/** How far the gaps of a line differ; 0 for a justified line, whose gaps are one as the other. */
function unevenness({ gaps }: Stretch): number {
  const usual = usualGap(gaps);
  let total = 0;
  for (const [spaces, count] of gaps) {
    total += count * Math.min(1, Math.abs(spaces - usual) / 2);
  }
  return total;
}

function usualGap(gaps: ReadonlyMap<number, number>): number {
  let usual = 1;
  let most = 0;
  for (const [spaces, count] of gaps) {
    if (count > most) [usual, most] = [spaces, count];
  }
  return usual;
}

function setWidth({ width, gaps }: Stretch): number {
  let total = width;
  for (const [spaces, count] of gaps) total += spaces * count * SPACE_EM;
  return total;
}

/**
 * Parts a row of words at its gutters: the parting whose lines are justified evenly, as wide as
 * their columns, and begin where columns do. Gaps alone do not tell a gutter of two spaces from a
 * justified line's.
 */
export function splitJustified(
  atoms: readonly Atom[],
  columns: readonly GridColumn[],
  widths: ColumnWidths,
): Atom[][] {
  if (atoms.length > ATOMS_MAX) return atoms.map((atom) => [atom]);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= atoms.length; to++) {
    let least = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0 && from >= to - LINE_ATOMS_MAX; from--) {
      const line = atoms.slice(from, to);
      const cost =
        (best[from]?.cost ?? 0) +
        lineCost(line, columns, widths) +
        gutterCost(line[0]?.at ?? 0, atoms[to], columns);
      if (cost < least.cost) least = { cost, from };
    }
    best.push(least);
  }
  const lines: Atom[][] = [];
  for (let to = atoms.length; to > 0; ) {
    const from = best[to]?.from ?? 0;
    lines.unshift(atoms.slice(from, to));
    to = from;
  }
  return lines;
}

/** How unlikely it is that a column begins at an atom, after a line that starts at `lineStart`. */
function gutterCost(
  lineStart: number,
  atom: Atom | undefined,
  columns: readonly GridColumn[],
): number {
  if (atom === undefined) return 0;
  const column = columns.findLast(({ start }) => start <= atom.at + 1);
  const ahead = column !== undefined && column.start > lineStart;
  const pushed = ahead ? atom.at - column.start : Number.POSITIVE_INFINITY;
  const isStart = ahead && (pushed === 0 || column.indents.includes(atom.at));
  if (atom.gap > PUSHED_GAP) {
    if (isStart) return 0;
    return Math.abs(pushed) === 1 ? COST.beside : COST.elsewhere;
  }
  if (pushed < 0) return COST.before;
  return pushed > PUSH_MAX ? COST.nowhere : COST.pushed + COST.pushedCell * pushed;
}

/** How unlikely it is that the atoms are one line. */
function lineCost(
  atoms: readonly Atom[],
  columns: readonly GridColumn[],
  widths: ColumnWidths,
): number {
  const stretch = stretchOf(atoms);
  const start = atoms[0]?.at ?? 0;
  const column = columns.findLast((each) => each.start <= start + 1);
  const full = widths.get(column?.start ?? -1);
  const cost = unevenness(stretch);
  if (full === undefined) return cost;
  const over = setWidth(stretch) - full;
  if (usualGap(stretch.gaps) > 1) return cost + Math.min(COST.misfitMax, COST.misfit * over ** 2);
  return cost + (over > 1.2 ? Math.min(COST.misfitMax, (over - 1.2) * 0.5) : 0);
}
