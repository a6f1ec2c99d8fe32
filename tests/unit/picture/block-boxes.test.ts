import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/block.ts';
import type { Box } from '../../../lib/model/geometry.ts';
import type { PageOfRuns, Run } from '../../../lib/model/run.ts';
import { blockAtPoint, blockBoxes } from '../../../lib/picture/block-boxes.ts';
import { block } from '../components/block.ts';

const line = (left: number, top: number, right: number): Run => ({
  text: '天还没有亮',
  box: { left, top, right, bottom: top + 0.012 },
});

const pageOf = (runs: readonly Run[], units: PageOfRuns['units'] = 'fraction'): PageOfRuns => ({
  flipPage: 5,
  title: null,
  source: units === 'grid' ? 'grid' : 'search-xml',
  units,
  runs,
});

/** A block that runs through all of the runs. */
const through = (runs: readonly Run[]): Block =>
  block('paragraph', runs.map(({ text }) => text).join(''), {
    spans: runs.map(({ text }, run) => ({
      from: run * 5,
      to: run * 5 + text.length,
      run,
      start: 0,
    })),
  });

const rounded = (boxes: readonly Box[]): number[][] =>
  boxes.map(({ left, top, right, bottom }) =>
    [left, top, right, bottom].map((side) => Number(side.toFixed(3))),
  );

describe('where a block stands on the picture', () => {
  it('is a box for each column that it runs through', () => {
    const runs = [line(0.1, 0.5, 0.45), line(0.1, 0.52, 0.45), line(0.55, 0.1, 0.9)];
    expect(rounded(blockBoxes(through(runs), pageOf(runs)))).toEqual([
      [0.1, 0.5, 0.45, 0.532],
      [0.55, 0.1, 0.9, 0.112],
    ]);
  });

  it('is two boxes where a picture stands between its lines', () => {
    const runs = [line(0.1, 0.2, 0.45), line(0.1, 0.5, 0.45)];
    expect(blockBoxes(through(runs), pageOf(runs))).toHaveLength(2);
  });

  it('takes the words of one line together, and a part of a run alone', () => {
    const runs = [line(0.1, 0.2, 0.2), line(0.21, 0.2, 0.45)];
    expect(rounded(blockBoxes(through(runs), pageOf(runs)))).toEqual([[0.1, 0.2, 0.45, 0.212]]);
    const part = { ...through(runs), spans: [{ from: 0, to: 2, run: 0, start: 0 }] };
    expect(rounded(blockBoxes(part, pageOf(runs)))).toEqual([[0.1, 0.2, 0.14, 0.212]]);
  });

  it('estimates the page of the grid, within it', () => {
    const rows = fc.record({
      left: fc.integer({ min: 0, max: 200 }),
      top: fc.integer({ min: 0, max: 200 }),
      length: fc.integer({ min: 1, max: 80 }),
    });
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 20 }), (places) => {
        const runs = places.map(({ left, top, length }) => ({
          text: '天还没有亮',
          box: { left, top, right: left + length, bottom: top + 1 },
        }));
        for (const box of blockBoxes(through(runs), pageOf(runs, 'grid'))) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(1);
          expect(box.bottom).toBeLessThanOrEqual(1);
          expect(box.left).toBeLessThanOrEqual(box.right);
          expect(box.top).toBeLessThanOrEqual(box.bottom);
        }
      }),
    );
  });

  it('puts a full page of the grid from margin to margin', () => {
    const runs = [0, 52].map((top) => ({
      text: '天还没有亮',
      box: { left: 10, top, right: 111, bottom: top + 1 },
    }));
    const [first, last] = blockBoxes(through(runs), pageOf(runs, 'grid'));
    expect(rounded([first, last].flatMap((box) => box ?? []))).toEqual([
      [0.082, 0.045, 0.912, 0.062],
      [0.082, 0.953, 0.912, 0.97],
    ]);
  });
});

describe('the block that a point means', () => {
  const box = (left: number, top: number, right: number, bottom: number): Box => ({
    left,
    top,
    right,
    bottom,
  });
  const blocks = [
    [box(0.1, 0.1, 0.9, 0.9)],
    [box(0.4, 0.4, 0.6, 0.5)],
    [],
    [box(0.1, 0.95, 0.5, 1)],
  ];

  it.each([
    ['the smallest that it lies in', { x: 0.5, y: 0.45 }, 1],
    ['one around it', { x: 0.2, y: 0.2 }, 0],
    ['the nearest, close by', { x: 0.2, y: 0.94 }, 3],
    ['none, far off', { x: 0.02, y: 0.02 }, null],
  ])('is %s', (_, point, found) => {
    expect(blockAtPoint(blocks, point)).toBe(found);
  });
});
