import { describe, expect, it } from 'vitest';
import { unstagger } from '../../../../lib/layout/measure/unstagger.ts';
import type { Box } from '../../../../lib/model/geometry.ts';

const boxAt = (left: number, row: number): Box => ({
  left,
  top: row,
  right: left + 20,
  bottom: row + 1,
});
const tops = (boxes: readonly Box[]): number[] => boxes.map((box) => box.top);

describe('unstagger', () => {
  it('leaves columns whose lines are level as they are', () => {
    const boxes = [boxAt(0, 0), boxAt(30, 0), boxAt(0, 1), boxAt(30, 1)];
    expect(unstagger(boxes)).toEqual(boxes);
  });

  it('puts rows of columns that are not level half a row apart', () => {
    const boxes = [0, 1, 2, 3, 4, 5].map((row) => boxAt(row % 2 === 0 ? 0 : 30, row));
    expect(tops(unstagger(boxes))).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
  });

  it('keeps the height of blank rows', () => {
    expect(tops(unstagger([boxAt(0, 0), boxAt(30, 3)]))).toEqual([0, 3]);
  });

  it('keeps the order in which the boxes came, and their heights', () => {
    const boxes = [boxAt(30, 1), boxAt(0, 2), boxAt(0, 0)];
    const moved = unstagger(boxes);
    expect(tops(moved)).toEqual([0.5, 1, 0]);
    for (const box of moved) expect(box.bottom - box.top).toBe(1);
  });
});
