import { describe, expect, it } from 'vitest';
import { parseTally, sumTallies, tallyLines } from '../../../scripts/toolchain/tally.ts';

const one = { passed: 2, failed: ['a.test.ts > breaks'], skipped: [] };
const other = { passed: 3, failed: [], skipped: [{ name: 'b.test.ts > waits', reason: '' }] };

describe('a tally', () => {
  it('closes with one plain line of numbers, after what did not pass', () => {
    expect(tallyLines(sumTallies([one, other]))).toEqual([
      'SKIPPED b.test.ts > waits: no reason given',
      'FAILED a.test.ts > breaks',
      '5 passed, 1 failed, 1 skipped',
    ]);
  });

  it('comes back from JSON', () => {
    expect(parseTally(JSON.parse(JSON.stringify(other)))).toEqual(other);
  });

  it.each([
    null,
    [],
    {},
    { passed: '2', failed: [], skipped: [] },
    { passed: 2, failed: [1], skipped: [] },
    { passed: 2, failed: [], skipped: [{ name: 'x' }] },
  ])('is not read from %j', (value) => {
    expect(parseTally(value)).toBeNull();
  });
});
