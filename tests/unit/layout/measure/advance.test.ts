import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advance } from '../../../../lib/layout/measure/advance.ts';

it('is one em for each Chinese, Japanese or Korean character and full-width mark', () => {
  expect(advance('渡口，の강（')).toBe(6);
  expect(advance('𠀀')).toBe(1);
});

it('is half an em for a letter or digit, and less for a space', () => {
  expect(advance('ferry')).toBe(2.5);
  expect(advance('a b')).toBeGreaterThan(1);
  expect(advance('a b')).toBeLessThan(1.5);
});

it('takes a folded mark for full-width after Chinese, and for its own after a letter', () => {
  expect(advance('渡口,')).toBe(3);
  expect(advance('ferry,')).toBe(3);
  expect(advance('渡口“')).toBe(3);
});

it('is never negative, and no less for more text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(advance(a)).toBeGreaterThanOrEqual(0);
      expect(advance(a + b)).toBeGreaterThanOrEqual(advance(a));
    }),
  );
});
