import { expect, it } from 'vitest';
import { weightedMedian } from '../../../lib/layout/weighted-median.ts';

it('is the value that half of the weight lies below', () => {
  const items = [
    { value: 3, weight: 1 },
    { value: 1, weight: 1 },
    { value: 2, weight: 5 },
  ];
  expect(weightedMedian(items)).toBe(2);
  expect(weightedMedian([...items, { value: 9, weight: 20 }])).toBe(9);
});

it('is null where nothing has weight', () => {
  expect(weightedMedian([])).toBeNull();
  expect(weightedMedian([{ value: 1, weight: 0 }])).toBeNull();
});
