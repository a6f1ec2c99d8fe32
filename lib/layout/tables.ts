import { type Box, overlapX, union } from '../model/geometry.ts';
import { areLevel } from './level.ts';
import { type Line, linesWithout } from './line.ts';
import { advance } from './measure/advance.ts';
import * as threshold from './thresholds.ts';

/** A table: its cells from left to right, row by row. */
export interface Table {
  readonly lines: readonly Line[];
  /** How many of the lines each row has. */
  readonly rows: readonly number[];
  readonly box: Box;
  readonly reason: string;
}

/** A page's tables, and the lines that are of none. */
export interface TablesFound {
  readonly tables: readonly Table[];
  readonly rest: readonly Line[];
}

/**
 * Finds tables among `lines`, which come from the top down: rows of short pieces without sentences,
 * under each other, that stand in columns. Rows of columns of prose are full from margin to margin
 * and hold commas and stops.
 */
export function findTables(lines: readonly Line[], leading: number): TablesFound {
  const open: Line[][][] = [];
  const done: Line[][][] = [];
  for (const row of cellRows(lines)) {
    const table = open.find((rows) => follows(rows.at(-1), row, leading));
    if (table) table.push(row);
    else open.push([row]);
    const at = row[0]?.box.top ?? 0;
    for (const rows of open.splice(0)) (isPast(rows.at(-1), at, leading) ? done : open).push(rows);
  }
  const tables = [...done, ...open]
    .filter(isTable)
    .map((rows) => tableOf(rows.map((row) => cellsIn(row, rows))));
  return {
    tables,
    rest: linesWithout(
      lines,
      tables.flatMap((table) => table.lines),
    ),
  };
}

/** Cells that stand side by side, left to right; from the top down. */
function cellRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines.filter(isCell)) {
    const row = rows
      .slice(-threshold.ROWS_OPEN)
      .find(([first]) => first !== undefined && areLevel(first, line));
    if (row) row.push(line);
    else rows.push([line]);
  }
  return rows
    .filter((row) => row.length > 1 && row.length <= threshold.CELLS_IN_ROW_MAX)
    .map((row) => row.sort((a, b) => a.box.left - b.box.left));
}

const isCell = (line: Line): boolean =>
  advance(line.text) <= threshold.CELL_WIDTH_MAX && !/[。，；！？!?;]|,\s/u.test(line.text);

const rowBox = (row: readonly Line[]): Box => union(row.map((line) => line.box));

function follows(
  above: readonly Line[] | undefined,
  row: readonly Line[],
  leading: number,
): boolean {
  if (!above) return false;
  const upper = rowBox(above);
  const lower = rowBox(row);
  const near = lower.bottom - upper.bottom <= threshold.TABLE_STEP_MAX * leading;
  return (
    near &&
    overlapX(upper, lower) > 0 &&
    row.some((cell) => above.some((other) => aligns(cell, other)))
  );
}

const isPast = (row: readonly Line[] | undefined, top: number, leading: number): boolean =>
  row !== undefined && top - rowBox(row).bottom > threshold.TABLE_STEP_MAX * leading;

/** Two cells of one column: flush left, flush right or centred on each other. */
function aligns({ box: a }: Line, { box: b }: Line): boolean {
  const offsets = [a.left - b.left, a.right - b.right, (a.left + a.right - b.left - b.right) / 2];
  return offsets.some((offset) => Math.abs(offset) <= threshold.SAME_LEFT);
}

function isTable(rows: readonly (readonly Line[])[]): boolean {
  if (rows.length < threshold.TABLE_ROWS_MIN) return false;
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.flat();
  const aligned = rows.flatMap((row, index) =>
    row.filter((cell) =>
      [rows[index - 1], rows[index + 1]].some((near) => near?.some((other) => aligns(cell, other))),
    ),
  );
  if (aligned.length < cells.length * threshold.TABLE_ALIGNED_SHARE) return false;
  const last = rows.flatMap((row) => row.slice(1));
  const figures = last.filter((cell) => /\d/u.test(cell.text)).length;
  return columns > 2 || figures >= last.length * threshold.TABLE_FIGURES_SHARE;
}

/**
 * The row without what stands at either end of it in no column of the table: a short line of the text
 * beside.
 */
const cellsIn = (row: readonly Line[], rows: readonly (readonly Line[])[]): readonly Line[] =>
  row.filter(
    (cell, index) =>
      (index > 0 && index < row.length - 1) ||
      rows.some((other) => other !== row && other.some((near) => aligns(cell, near))),
  );

const tableOf = (rows: readonly (readonly Line[])[]): Table => ({
  lines: rows.flat(),
  rows: rows.map((row) => row.length),
  box: rowBox(rows.flat()),
  reason: `${rows.length} rows of short pieces in columns`,
});
