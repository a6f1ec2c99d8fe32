import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboveLists } from '../../../../lib/layout/strips/skyline.ts';
import type { Box } from '../../../../lib/model/geometry.ts';

const box = (left: number, right: number, top: number): Box => ({
  left,
  top,
  right,
  bottom: top + 1,
});

describe('aboveLists', () => {
  it('finds the box just above, not the one behind it', () => {
    expect(aboveLists([box(0, 10, 0), box(0, 10, 2), box(0, 10, 4)])).toEqual([[], [0], [1]]);
  });

  it('finds all that a wide box stands below', () => {
    const [, , wide] = aboveLists([box(0, 10, 0), box(12, 20, 0), box(0, 20, 2)]);
    expect(wide).toEqual([0, 1]);
  });

  it('sees past a narrow box to the one behind it at its sides', () => {
    const [, , last] = aboveLists([box(0, 20, 0), box(0, 8, 2), box(0, 20, 4)]);
    expect([...(last ?? [])].sort()).toEqual([0, 1]);
  });

  it('finds nothing beside', () => {
    expect(aboveLists([box(0, 10, 0), box(20, 30, 2)])).toEqual([[], []]);
  });

  it('names only boxes that come before, each once', () => {
    const anyBox = fc
      .tuple(fc.integer({ min: -50, max: 3000 }), fc.integer({ min: 0, max: 3000 }))
      .map(([left, wide]) => ({ left, right: left + wide }));
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 30 }), (spans) => {
        const boxes = spans.map(({ left, right }, index) => box(left, right, index));
        aboveLists(boxes).forEach((above, index) => {
          expect(new Set(above).size).toBe(above.length);
          expect(above.every((other) => other < index)).toBe(true);
        });
      }),
    );
  });
});
