import { describe, expect, it } from 'vitest';
import { gridEm, neighboursOnRows } from '../../../../lib/layout/measure/grid-em.ts';
import {
  GRID_EM_LEAST,
  GRID_EM_LINES,
  GRID_GUTTER_MIN,
} from '../../../../lib/layout/thresholds.ts';
import { EM_CELLS } from '../../../../lib/model/grid-scale.ts';
import { cellRun, fullText } from '../pieces.ts';

/** Rows of two columns whose lines are `length` characters of `em` cells. */
function twoColumns(rows: number, length: number, em: number) {
  const second = 1 + length * em + GRID_GUTTER_MIN;
  return Array.from({ length: rows }, (_, row) => [
    cellRun(1, row, fullText(length, row)),
    cellRun(second, row, fullText(length, row + 1)),
  ]).flat();
}

describe('gridEm', () => {
  it('finds the em of full lines from where the next column begins', () => {
    expect(gridEm(twoColumns(10, 20, 1.8))).toBeCloseTo(1.8);
  });

  it('is not led astray by a line or two that were pushed', () => {
    const pushed = [cellRun(1, 30, fullText(20)), cellRun(25, 30, fullText(20, 1))];
    expect(gridEm([...twoColumns(20, 20, 1.8), ...pushed])).toBeCloseTo(1.8);
  });

  it('is never above the usual size, nor below what is ever printed', () => {
    expect(gridEm(twoColumns(10, 20, 3))).toBe(EM_CELLS);
    expect(gridEm(twoColumns(10, 20, 1))).toBe(GRID_EM_LEAST);
  });

  it('is the usual one where too little tells', () => {
    expect(gridEm([])).toBe(EM_CELLS);
    expect(gridEm(twoColumns(GRID_EM_LINES - 1, 20, 1.8))).toBe(EM_CELLS);
    expect(gridEm(twoColumns(10, 3, 1.6))).toBe(EM_CELLS);
  });
});

it('neighboursOnRows gives each run with the next of its row, whatever their order', () => {
  const [a, b, c, d] = [
    cellRun(1, 0, 'a'),
    cellRun(9, 0, 'b'),
    cellRun(20, 0, 'c'),
    cellRun(1, 1, 'd'),
  ];
  expect(neighboursOnRows([c, d, a, b])).toEqual([
    [a, b],
    [b, c],
  ]);
});
