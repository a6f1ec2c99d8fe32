import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placed, readingOrder } from '../../../../lib/layout/order/order.ts';
import { ORDER_ITEMS_MAX } from '../../../../lib/layout/thresholds.ts';

const at = (left: number, top: number, right: number, bottom: number, cuts = false): Placed => ({
  box: { left, top, right, bottom },
  cuts,
});

/** Names in reading order of items given in any order. */
function orderOf(items: Readonly<Record<string, Placed>>): string {
  const names = Object.keys(items).reverse();
  const placed = names.map((name) => items[name]).filter((item) => item !== undefined);
  return readingOrder(placed)
    .map((index) => names[index])
    .join(' ');
}

describe('readingOrder', () => {
  it('reads columns from left to right, each from the top down', () => {
    const items = {
      a: at(0, 0, 20, 10),
      b: at(0, 12, 20, 40),
      c: at(24, 0, 44, 20),
      d: at(24, 22, 44, 40),
      e: at(48, 0, 68, 40),
    };
    expect(orderOf(items)).toBe('a b c d e');
  });

  it('reads a title across the columns before them', () => {
    const items = { title: at(4, 0, 60, 3, true), a: at(0, 5, 20, 40), b: at(24, 5, 44, 40) };
    expect(orderOf(items)).toBe('title a b');
  });

  it('reads all above a title across the columns before what is below it', () => {
    const items = {
      a: at(0, 0, 20, 18),
      b: at(24, 0, 44, 18),
      title: at(0, 20, 44, 23, true),
      c: at(0, 25, 20, 40),
      d: at(24, 25, 44, 40),
    };
    expect(orderOf(items)).toBe('a b title c d');
  });

  it('goes on down a column past what stands across it but cuts nothing', () => {
    const items = {
      a: at(0, 0, 20, 18),
      quote: at(4, 20, 40, 22),
      b: at(0, 25, 20, 40),
      c: at(24, 0, 44, 18),
      d: at(24, 25, 44, 40),
    };
    const order = orderOf(items).replace('quote ', '');
    expect(order).toBe('a b c d');
  });

  it('reads a column beside two articles after both, unless the title cuts it', () => {
    const items = (cuts: boolean) => ({
      a: at(0, 0, 20, 18),
      title: at(0, 20, 20, 23, cuts),
      b: at(0, 25, 20, 40),
      c: at(24, 0, 44, 40),
    });
    expect(orderOf(items(true))).toBe('a title b c');
    expect(orderOf(items(false))).toBe('a title b c');
  });

  it('reads the left page of a spread before the right', () => {
    const items = {
      title: at(0, 0, 44, 3, true),
      a: at(0, 5, 20, 40),
      b: at(24, 5, 44, 40),
      second: at(60, 0, 104, 3, true),
      c: at(60, 5, 80, 40),
      d: at(84, 5, 104, 40),
    };
    expect(orderOf(items)).toBe('title a b second c d');
  });

  it('takes no column for two because an estimated right edge overruns', () => {
    const items = { a: at(0, 0, 25, 10), b: at(24, 0, 44, 10), c: at(0, 12, 20, 20) };
    expect(orderOf(items)).toBe('a c b');
  });

  const anyItem = fc
    .record({
      left: fc.integer({ min: 0, max: 100 }),
      top: fc.integer({ min: 0, max: 100 }),
      wide: fc.integer({ min: 0, max: 60 }),
      high: fc.integer({ min: 0, max: 40 }),
      cuts: fc.boolean(),
    })
    .map(({ left, top, wide, high, cuts }) => at(left, top, left + wide, top + high, cuts));

  it('names every item once, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 20 }), (items) => {
        expect(readingOrder(items).sort((a, b) => a - b)).toEqual([...items.keys()]);
      }),
    );
  });

  it('still reads by columns where there are more items than any page has', () => {
    const count = ORDER_ITEMS_MAX + 2;
    const items = Array.from({ length: count }, (_, index) =>
      at((index % 2) * 30, index, (index % 2) * 30 + 20, index + 1),
    );
    const order = readingOrder(items);
    expect(order.slice(0, count / 2).every((index) => index % 2 === 0)).toBe(true);
    expect(new Set(order).size).toBe(count);
  });
});
