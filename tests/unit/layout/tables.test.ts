import { describe, expect, it } from 'vitest';
import type { Line } from '../../../lib/layout/line.ts';
import { findTables, type Table } from '../../../lib/layout/tables.ts';
import { TABLE_ROWS_MIN, TABLE_STEP_MAX } from '../../../lib/layout/thresholds.ts';
import { fullTexts, LEADING, lineAt, linesAt } from './pieces.ts';

/** Cells by row, 12 ems apart on x and `step` leadings on y, from the top down. */
const cells = (rows: readonly (readonly string[])[], step = 1): Line[] =>
  rows.flatMap((row, y) => row.map((text, x) => lineAt(x * 12, y * step * LEADING, text)));

const timetable = [
  ['渡口', '开船', '到岸'],
  ['东岸', '6:10', '6:25'],
  ['西岸', '6:40', '6:55'],
  ['北岸', '7:10', '7:30'],
];

const tablesOf = (lines: readonly Line[], leading: number): readonly Table[] =>
  findTables(lines, leading).tables;

describe('findTables', () => {
  it('finds rows of short pieces in columns, and how many each has', () => {
    const [table, ...others] = tablesOf(cells(timetable), LEADING);
    expect(others).toEqual([]);
    expect(table?.rows).toEqual([3, 3, 3, 3]);
    expect(table?.lines.map((line) => line.text)).toEqual(timetable.flat());
  });

  it('finds the cells from left to right though they came otherwise', () => {
    const shuffled = cells(timetable).reverse();
    const lines = shuffled.sort((a, b) => a.box.top - b.box.top);
    expect(tablesOf(lines, LEADING)[0]?.lines.map((line) => line.text)).toEqual(timetable.flat());
  });

  it('lets cells be missing', () => {
    const rows = timetable.map((row, index) => (index === 2 ? row.slice(0, 2) : row));
    expect(tablesOf(cells(rows), LEADING)[0]?.rows).toEqual([3, 3, 2, 3]);
  });

  it('takes two columns for a table only if the second holds figures', () => {
    const figures = timetable.map(([place = '', time = '']) => [place, time]);
    expect(tablesOf(cells(figures), LEADING)).toHaveLength(1);
    const words = timetable.map(([place = '']) => [place, '还没有开']);
    expect(tablesOf(cells(words), LEADING)).toEqual([]);
  });

  it('finds none in too few rows, or in rows too far apart', () => {
    expect(tablesOf(cells(timetable.slice(0, TABLE_ROWS_MIN - 1)), LEADING)).toEqual([]);
    expect(tablesOf(cells(timetable, TABLE_STEP_MAX + 2), LEADING)).toEqual([]);
  });

  it('finds none in columns of prose', () => {
    const columns = [0, 24, 48].flatMap((left) => linesAt(left, 0, fullTexts(8)));
    expect(
      tablesOf(
        columns.sort((a, b) => a.box.top - b.box.top),
        LEADING,
      ),
    ).toEqual([]);
  });

  it('finds none in narrow columns of sentences', () => {
    const texts = ['天还没亮，', '灯点上了。', '河不宽，', '船离了岸。'];
    const columns = [0, 12, 24].flatMap((left) => linesAt(left, 0, texts));
    expect(
      tablesOf(
        columns.sort((a, b) => a.box.top - b.box.top),
        LEADING,
      ),
    ).toEqual([]);
  });

  it('leaves a short line of the text beside them alone', () => {
    const beside = lineAt(-8, LEADING, '定”：');
    const lines = [...cells(timetable), beside].sort((a, b) => a.box.top - b.box.top);
    const { tables, rest } = findTables(lines, LEADING);
    expect(tables.map(({ rows }) => rows)).toEqual([[3, 3, 3, 3]]);
    expect(rest).toEqual([beside]);
  });

  it('finds two that stand apart', () => {
    const below = cells(timetable).map((line) => ({
      ...line,
      box: { ...line.box, top: line.box.top + 40, bottom: line.box.bottom + 40 },
    }));
    expect(tablesOf([...cells(timetable), ...below], LEADING)).toHaveLength(2);
  });
});
