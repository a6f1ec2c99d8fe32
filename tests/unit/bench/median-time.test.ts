import { describe, expect, it } from 'vitest';
import { median } from '../../../scripts/bench/median-time.ts';
import { table } from '../../../scripts/bench/table.ts';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('of %j is %f', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('a table', () => {
  it('has its first column flush left, and figures flush right', () => {
    expect(
      table([
        ['', 'pages', 'ms'],
        ['seed', '1', '12.25'],
        ['made/grid', '32'],
      ]),
    ).toBe('           pages     ms\nseed           1  12.25\nmade/grid     32');
  });
});
