import { describe, expect, it } from 'vitest';
import { agreement } from '../../../lib/sources/agreement.ts';

describe('agreement', () => {
  it.each([
    ['渡口，夜。', '夜渡口', 1],
    ['The ferry!', 'ferryThe', 1],
    ['aab', 'ab', 0.8],
    ['渡口', 'lamp', 0],
    ['', '', 1],
    ['，。', '', 1],
    ['渡口', '', 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(agreement(a, b)).toBeCloseTo(expected);
    expect(agreement(b, a)).toBeCloseTo(expected);
  });
});
