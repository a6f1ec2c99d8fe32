import { describe, expect, it } from 'vitest';
import { median, quantile, weightedMedian } from '../../../lib/model/quantile.ts';

describe('quantile', () => {
  it('is one of the numbers, with that share of them below, in whatever order they come', () => {
    const numbers = [5, 1, 4, 2, 3];
    expect(quantile(numbers, 0.2)).toBe(2);
    expect(quantile(numbers, 0.9)).toBe(5);
    expect(quantile(numbers, 1)).toBe(5);
    expect(numbers).toEqual([5, 1, 4, 2, 3]);
  });

  it('of a half is the median, of two in the middle the upper one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(7);
  });

  it('is nothing of no numbers', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(median([])).toBeNull();
  });
});

describe('weightedMedian', () => {
  it('is the value that half of the weight lies below', () => {
    const items = [
      { value: 3, weight: 1 },
      { value: 1, weight: 1 },
      { value: 2, weight: 5 },
    ];
    expect(weightedMedian(items)).toBe(2);
    expect(weightedMedian([...items, { value: 9, weight: 20 }])).toBe(9);
  });

  it('is nothing where nothing has weight', () => {
    expect(weightedMedian([])).toBeNull();
    expect(weightedMedian([{ value: 1, weight: 0 }])).toBeNull();
  });
});
