import { describe, expect, it } from 'vitest';
import { measureExact } from '../../../../lib/layout/measure-exact.ts';
import { measureGrid } from '../../../../lib/layout/measure-grid.ts';
import { height } from '../../../../lib/model/geometry.ts';
import { cellRun, fullText, runAt } from '../pieces.ts';

describe('a page with exact boxes', () => {
  const body = Array.from({ length: 10 }, (_, index) =>
    runAt(0, index * 3, fullText(20, index), { size: 2 }),
  );
  const title = runAt(0, -8, '渡口的早晨', { size: 5 });

  it('has the em that half of its characters do not exceed', () => {
    const found = measureExact([title, ...body]);
    expect(found.emX).toBeCloseTo(2);
    expect(found.emY).toBeCloseTo(2);
    expect(found.sized).toBe(true);
  });

  it('gives boxes in ems, in the order of the runs', () => {
    const { boxes } = measureExact([title, ...body]);
    expect(boxes).toHaveLength(11);
    expect(boxes[0] && height(boxes[0])).toBeCloseTo(2.5);
    expect(boxes[1]?.right).toBeCloseTo(20);
  });

  it('measures x and y apart, for their units differ', () => {
    const flat = body.map((run) => ({
      ...run,
      box: { ...run.box, top: run.box.top / 100, bottom: run.box.bottom / 100 },
    }));
    const found = measureExact(flat);
    expect(found.emX).toBeCloseTo(2);
    expect(found.emY).toBeCloseTo(0.02);
  });
});

describe('a page of the grid', () => {
  it('has no sizes, and right edges that end before the next run', () => {
    const runs = [cellRun(1, 0, fullText(20)), cellRun(30, 0, fullText(20))];
    const { sized, boxes } = measureGrid(runs);
    expect(sized).toBe(false);
    expect(boxes[0]?.right).toBeLessThanOrEqual(boxes[1]?.left ?? 0);
  });

  it('knows that a Chinese character is wider than the cell it is counted as', () => {
    const { emX, boxes } = measureGrid([cellRun(1, 0, fullText(20))]);
    expect(emX).toBeGreaterThan(1);
    expect(boxes[0] && boxes[0].right - boxes[0].left).toBeCloseTo(20);
  });
});

it('an empty page has an em all the same', () => {
  expect(measureExact([])).toMatchObject({ emX: 1, emY: 1, boxes: [] });
});
