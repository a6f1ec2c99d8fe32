import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../../lib/layout/strips/column.ts';
import {
  columnsUnder,
  neighboursOf,
  pageLayout,
  stripText,
} from '../../../../lib/layout/strips/page-layout.ts';
import { sharesColumn } from '../../../../lib/layout/strips/shares-column.ts';
import { fullTexts, LEADING, stripAt } from '../pieces.ts';

const upper = stripAt(0, 0, fullTexts(6));
const lower = stripAt(0, 20, fullTexts(6));
const beside = stripAt(24, 20, fullTexts(6));
const page = pageLayout([upper, lower, beside], LEADING, true);

it('sharesColumn asks for a part of the narrower one', () => {
  const box = (left: number, right: number) => ({ left, right, top: 0, bottom: 1 });
  expect(sharesColumn(box(0, 20), box(18, 22))).toBe(true);
  expect(sharesColumn(box(0, 20), box(19, 40))).toBe(false);
  expect(sharesColumn(box(0, 20), box(24, 44))).toBe(false);
});

describe('neighboursOf', () => {
  it('finds what stands nearest above and below in the column, and how far', () => {
    const between = stripAt(2, 14, ['渡口的早晨']);
    const near = neighboursOf(between, page.strips, LEADING);
    expect(near.above).toBe(upper);
    expect(near.below).toBe(lower);
    expect(near.gapAbove).toBeCloseTo((14 - upper.box.bottom) / LEADING);
    expect(near.gapBelow).toBeCloseTo(5 / LEADING);
  });

  it('finds nothing beyond the page', () => {
    const near = neighboursOf(beside, page.strips, LEADING);
    expect(near.above).toBeNull();
    expect(near.gapAbove).toBe(Number.POSITIVE_INFINITY);
  });
});

it('columnsUnder counts the columns that begin below', () => {
  const over = stripAt(0, 17, fullTexts(1, 40));
  expect(columnsUnder(over, page)).toEqual([lower, beside]);
  expect(columnsUnder(stripAt(0, 0, ['渡口']), page)).toEqual([]);
});

it('pageLayout takes long strips in the usual size for body text, and all there is on a sparse page', () => {
  const title = stripAt(0, -6, ['渡口的早晨'], { size: 2 });
  const short = stripAt(0, -3, ['文/周小满']);
  expect(pageLayout([title, short, upper], LEADING, true).body).toEqual([upper]);
  expect(pageLayout([title, short], LEADING, true).body).toEqual([short]);
  expect(pageLayout([], LEADING, true).body).toEqual([]);
});

it('columnOf gives a few lines the margins of the column that they stand in', () => {
  const few = stripAt(2, 14, ['渡口的早晨']);
  expect(columnOf(few, page)).toMatchObject({ left: 0, right: 20 });
  expect(columnOf(upper, page)).toMatchObject({ left: 0, right: 20 });
  const alone = stripAt(60, 14, ['渡口的早晨']);
  expect(columnOf(alone, page)).toMatchObject({ left: 60, right: 65 });
});

it('stripText is the lines with a space between two', () => {
  expect(stripText(stripAt(0, 0, ['渡口', '早晨']))).toBe('渡口 早晨');
});
