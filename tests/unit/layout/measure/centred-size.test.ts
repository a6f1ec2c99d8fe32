import { expect, it } from 'vitest';
import { centredSize } from '../../../../lib/layout/measure/centred-size.ts';
import { lineAt } from '../pieces.ts';

/** A line of so many characters on the axis x = 0. */
const onAxis = (count: number, size: number) => lineAt((-count * size) / 2, 0, '渡'.repeat(count));

it.each([0.85, 1, 1.4])('finds the size %f of two lines on one axis', (size) => {
  expect(centredSize(onAxis(12, size), onAxis(7, size))).toBeCloseTo(size);
  expect(centredSize(onAxis(7, size), onAxis(12, size))).toBeCloseTo(size);
});

it('finds none where they are about as long', () => {
  expect(centredSize(onAxis(12, 1), onAxis(11, 1))).toBeNull();
});
