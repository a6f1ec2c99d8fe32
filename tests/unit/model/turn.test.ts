import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Turn, turnedBack, turnedBy } from '../../../lib/model/turn.ts';

const TURNS: readonly Turn[] = [0, 1, 2, 3];
const SIZE = { width: 400, height: 560 };

describe('a turned box', () => {
  it('of vertical text: its column’s top is where the line begins, the page’s right the first line', () => {
    const box = { left: 380, top: 20, right: 390, bottom: 120 };
    expect(turnedBy(box, 1, SIZE)).toEqual({ left: 20, top: 10, right: 120, bottom: 20 });
  });

  it('comes back as it was, whichever way it was turned', () => {
    const side = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(side, side, side, side, fc.constantFrom(...TURNS), (a, b, c, d, turn) => {
        const box = {
          left: Math.min(a, b),
          top: Math.min(c, d),
          right: Math.max(a, b),
          bottom: Math.max(c, d),
        };
        expect(turnedBack(turnedBy(box, turn, SIZE), turn, SIZE)).toEqual(box);
      }),
    );
  });
});
