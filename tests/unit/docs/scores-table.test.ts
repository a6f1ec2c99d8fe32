import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReached } from '../../../scripts/score/reached.ts';
import { readmeTable, withTable } from '../../../scripts/score/readme-table.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

const README = readFileSync(fromRoot('README.md'), 'utf8');
const UPDATE = 'run: node scripts/bootstrap.mjs scripts/score/update-readme.ts';

describe('the scores of the README', () => {
  it('are those last reached', () => {
    expect(withTable(README, readmeTable(readReached())), UPDATE).toBe(README);
  });

  it('are never rounded up', () => {
    const scores = { body: 0.9996, para: 0.0005, heading: 1, aside: 0.29, clean: 0 };
    const rows = readmeTable(new Map([['new', scores]])).split('\n');
    expect(rows[2]).toBe('| `new` |  | 0.999 | 0.000 | 1.000 | 0.290 | 0.000 |');
  });

  it('change nothing around them, and only when they do', () => {
    const other = withTable(README, '| other |');
    expect(other).not.toBe(README);
    expect(withTable(other, readmeTable(readReached()))).toBe(README);
  });

  it('have a place', () => {
    expect(() => withTable('# Title', '| table |')).toThrow(RangeError);
  });
});
