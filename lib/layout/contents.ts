import { type Box, middle, union } from '../model/geometry.ts';
import { areLevel } from './level.ts';
import type { Line } from './line.ts';
import * as threshold from './thresholds.ts';

/** A column of a page of contents: its entries from the top down, each as one line. */
export interface Contents {
  /** The lines of the page that it is made of. */
  readonly lines: readonly Line[];
  /** What calls the page so, over the first column. */
  readonly title: readonly Line[];
  readonly entries: readonly Line[];
  readonly box: Box;
  readonly reason: string;
}

/** A page's columns of contents, and the lines that are of none. */
export interface ContentsFound {
  readonly contents: readonly Contents[];
  readonly rest: readonly Line[];
}

/** The words over a page of contents, however far apart its characters are set. */
const TITLE = /^(?:本[期刊])?(?:目[录錄次]|要目|(?:table of )?contents)$/iu;

/** The page on which an article begins: `08`, `P8`, `8 一张纸`. */
const AT_HEAD = /^(?:p\.?\s?)?(\d{1,3})(?=$|[\s\p{L}])/iu;
/** The same behind the article, with dots that lead there or without: `一张纸……8`. */
const AT_END = /(?:^|[\s.．·…⋯‥\p{L}])(\d{1,3})$/u;

/** A line that tells the page of an entry. */
interface Numbered {
  readonly line: Line;
  readonly page: number;
}

/**
 * Finds the entries on a page that calls itself one of contents: what stands on the row of each page
 * number, where four or more numbers stand under each other and none is less than the one above.
 *
 * @param lines in ems, from the top down
 */
export function findContents(lines: readonly Line[]): ContentsFound {
  const title = lines.filter(({ text }) => TITLE.test(text.replace(/\s/gu, '')));
  if (title.length === 0 || lines.length > threshold.CONTENTS_LINES_MAX)
    return { contents: [], rest: lines };
  const found: Contents[] = [];
  const free = new Set(lines.filter((line) => !title.includes(line)));
  for (const side of ['head', 'end'] as const) {
    const columns = numberColumns([...free], side);
    columns.forEach((column, index) => {
      const reach = reachOf(column, side, columns[index + (side === 'head' ? 1 : -1)]);
      const within = [...free].filter(({ box }) => isWithin(box, reach));
      const contents = contentsOf(column, within);
      for (const line of contents?.lines ?? []) free.delete(line);
      if (contents) found.push(contents);
    });
  }
  const [first, ...others] = found;
  if (!first) return { contents: [], rest: lines };
  const contents = [{ ...first, title, lines: [...title, ...first.lines] }, ...others];
  return { contents, rest: lines.filter((line) => free.has(line)) };
}

/** Columns of page numbers from left to right; each from the top down, and none going back. */
function numberColumns(lines: readonly Line[], side: 'head' | 'end'): Numbered[][] {
  const columns: Numbered[][] = [];
  for (const line of lines) {
    const page = (side === 'head' ? AT_HEAD : AT_END).exec(line.text)?.[1];
    if (page === undefined) continue;
    const column = columns.find(([first]) => first && isUnder(first.line.box, line.box, side));
    if (column) column.push({ line, page: Number(page) });
    else columns.push([{ line, page: Number(page) }]);
  }
  return columns
    .filter((column) => column.length >= threshold.CONTENTS_ENTRIES_MIN && isRising(column))
    .sort(([a], [b]) => (a?.line.box.left ?? 0) - (b?.line.box.left ?? 0));
}

const isUnder = (a: Box, b: Box, side: 'head' | 'end'): boolean =>
  Math.abs(side === 'head' ? a.left - b.left : a.right - b.right) <= threshold.SAME_LEFT;

const isRising = (column: readonly Numbered[]): boolean =>
  column.every(({ page }, index) => page >= (column[index - 1]?.page ?? 0));

/** From the numbers to those of the next column, or the page's edge. */
function reachOf(
  column: readonly Numbered[],
  side: 'head' | 'end',
  next: readonly Numbered[] | undefined,
): { readonly left: number; readonly right: number } {
  const own = union(column.map(({ line }) => line.box));
  const other = next && union(next.map(({ line }) => line.box));
  return side === 'head'
    ? { left: own.left, right: other?.left ?? Number.POSITIVE_INFINITY }
    : { left: other?.right ?? Number.NEGATIVE_INFINITY, right: own.right };
}

const isWithin = (box: Box, reach: { readonly left: number; readonly right: number }): boolean =>
  box.left >= reach.left - threshold.SAME_LEFT && box.right <= reach.right + threshold.SAME_LEFT;

/** A row for each number, and one for what stands between two of them. */
function contentsOf(column: readonly Numbered[], lines: readonly Line[]): Contents | null {
  const free = new Set(lines);
  const take = (belongs: (line: Line) => boolean): Line[] => {
    const taken = [...free].filter(belongs);
    for (const line of taken) free.delete(line);
    return taken;
  };
  const rows = column.map(({ line }) => take((other) => areLevel(line, other)));
  if (!rows.every(isNamed)) return null;
  const all = rows.flatMap((row, index) => {
    const [above, below] = [column[index]?.line, column[index + 1]?.line];
    const between = take((line) => (above && below ? isBetween(line, above, below) : false));
    return between.length > 0 ? [row, between] : [row];
  });
  const used = all.flat();
  return {
    lines: used,
    title: [],
    entries: all.map(entryOf),
    box: union(used.map(({ box }) => box)),
    reason: `${column.length} page numbers under each other, on a page of contents`,
  };
}

const isNamed = (row: readonly Line[]): boolean =>
  /\p{L}{2}/u.test(row.map(({ text }) => text).join(''));

const isBetween = (line: Line, above: Line, below: Line): boolean =>
  middle(line.box) > middle(above.box) && middle(line.box) < middle(below.box);

/** Pieces of a row from left to right, or lines one under the other, a space between two. */
function entryOf(row: readonly Line[]): Line {
  const isRow = row.every((line) => row.every((other) => areLevel(line, other)));
  const pieces = isRow ? row.toSorted((a, b) => a.box.left - b.box.left) : row;
  return {
    parts: pieces.flatMap(({ parts }, piece) =>
      parts.map((part, index) => (piece > 0 && index === 0 ? { ...part, spaced: true } : part)),
    ),
    text: pieces.map(({ text }) => text).join(' '),
    box: union(row.map(({ box }) => box)),
    size: Math.max(...row.map(({ size }) => size)),
  };
}
