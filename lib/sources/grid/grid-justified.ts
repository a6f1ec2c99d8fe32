import type { ColumnWidths } from './column-widths.ts';
import { type GridColumn, PUSH_MAX, PUSHED_GAP } from './grid-columns.ts';
import type { Atom } from './grid-row.ts';
import { measureAtom, WordLine } from './word-spacing.ts';

/** A row with more atoms than this is no row of a page; it is cut at every gap. */
const ATOMS_MAX = 400;
/** A line has no more words than this between two gutters. */
const LINE_ATOMS_MAX = 40;
/** A text with so many words tells by its single spaces that it is not spaced wider. */
const WORDS_MIN = 3;

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
  /** A gutter of two spaces just before a column's start. */
  before: 0.7,
  /** A gutter of two spaces where no column is known to begin: between words with one, and others. */
  betweenSingles: 0.4,
  nowhere: 2,
  /**
   * A full line that is not as wide as its column: the square of the difference in ems; less in a
   * wide column, for the errors of its words' widths add up.
   */
  misfit: 0.7,
  misfitMax: 3,
  /** A line with single spaces that is wider than its column, for each em beyond the first. */
  overlong: 0.5,
  /** A line of one word, beside others. */
  oneWord: 0.6,
  /** A line of two or three words with nothing but gaps of three spaces or more. */
  fewWide: 1,
} as const;

/** The width of a column of three, in ems. */
const USUAL_WIDTH = 15;

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
  const measures = atoms.map(measureAtom);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= atoms.length; to++) {
    let least = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    const line = new WordLine();
    for (let from = to - 1; from >= 0 && from >= to - LINE_ATOMS_MAX; from--) {
      const [first, measure] = [atoms[from], measures[from]];
      if (first === undefined || measure === undefined) continue;
      line.add(measure, from + 1 < to ? (atoms[from + 1]?.gap ?? 0) : 0);
      const cost =
        (best[from]?.cost ?? 0) +
        lineCost(line, first.at, columns, widths) +
        gutterCost(first.at, atoms[to - 1], atoms[to], columns);
      if (cost < least.cost) least = { cost, from };
    }
    best.push(least);
  }
  return partsOf(atoms, best);
}

function partsOf(atoms: readonly Atom[], best: readonly { readonly from: number }[]): Atom[][] {
  const parts: Atom[][] = [];
  for (let to = atoms.length; to > 0; ) {
    const from = best[to]?.from ?? 0;
    parts.push(atoms.slice(from, to));
    to = from;
  }
  return parts.reverse();
}

/** How unlikely it is that a column begins at `after`, on a row whose line starts at `lineStart`. */
function gutterCost(
  lineStart: number,
  before: Atom | undefined,
  after: Atom | undefined,
  columns: readonly GridColumn[],
): number {
  if (before === undefined || after === undefined) return 0;
  const column = columns.findLast(({ start }) => start <= after.at + 1);
  const ahead = column !== undefined && column.start > lineStart;
  const pushed = ahead ? after.at - column.start : Number.POSITIVE_INFINITY;
  if (after.gap > PUSHED_GAP) {
    if (ahead && (pushed === 0 || column.indents.includes(after.at))) return 0;
    return Math.abs(pushed) === 1 ? COST.beside : COST.elsewhere;
  }
  if (pushed < 0) return COST.before;
  if (pushed <= PUSH_MAX) return COST.pushed + COST.pushedCell * pushed;
  return isBetweenSingles(before.text, after.text) ? COST.betweenSingles : COST.nowhere;
}

const SENTENCE_END = /[.?!:][”’"')\]]*$/u;
const SENTENCE_START = /^[“‘"'([]*\p{Lu}/u;

/** Single spaces on both sides of a double one, which is not a typist's between two sentences. */
function isBetweenSingles(before: string, after: string): boolean {
  if (SENTENCE_END.test(before) && SENTENCE_START.test(after)) return false;
  return hasWords(before) && hasWords(after);
}

const hasWords = (text: string): boolean => text.split(' ', WORDS_MIN).length === WORDS_MIN;

/** What few words with no usual gap between them cost; a longer line shows how it is spaced. */
function fewWordsCost(line: WordLine): number {
  const gaps = line.gaps();
  if (gaps === 0) return COST.oneWord;
  return gaps < WORDS_MIN && gaps === line.gaps(PUSHED_GAP + 1) ? COST.fewWide : 0;
}

/** How unlikely it is that a line of words stands in the column at its start. */
function lineCost(
  line: WordLine,
  start: number,
  columns: readonly GridColumn[],
  widths: ColumnWidths,
): number {
  const cost = line.unevenness() + fewWordsCost(line);
  const column = columns.findLast((each) => each.start <= start + 1);
  const full = column && widths.get(column.start);
  if (full === undefined) return cost;
  const width = line.width();
  const isStretched = line.usualGap() > 1;
  return cost + Math.min(COST.misfitMax, ...full.map((each) => misfit(width, each, isStretched)));
}

/** What it costs that a line is so wide, in ems, where full ones are `full`. */
function misfit(width: number, full: number, isStretched: boolean): number {
  const over = width - full;
  if (!isStretched) return COST.overlong * Math.max(0, over - 1);
  return (COST.misfit * over ** 2 * USUAL_WIDTH) / Math.max(full, USUAL_WIDTH);
}
