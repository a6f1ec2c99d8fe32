import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

interface Threat {
  readonly what: string;
  readonly file: string;
  readonly test: string;
}

/** The rows of the tables: what could happen, and the test by its file and its name. */
function threats(markdown: string): Threat[] {
  const rows = markdown.split('\n').filter((line) => /^\| (?!what could happen|---)/u.test(line));
  return rows.map((row) => {
    const [what = '', , last = ''] = row.split(' | ');
    const [, file = '', test = ''] = /`([^`]+)` › (.+) \|$/u.exec(last) ?? [];
    return { what: what.replace(/^\| /u, ''), file, test };
  });
}

const THREATS = threats(readFileSync(fromRoot('SECURITY.md'), 'utf8'));

describe('the threat model', () => {
  it('has lines for everyone who could do harm', () => {
    expect(THREATS.length).toBeGreaterThan(25);
  });

  it.each(THREATS)('shows by a test what stands against this: $what', ({ file, test }) => {
    expect(existsSync(fromRoot(file)) && test !== '').toBe(true);
    expect(readFileSync(fromRoot(file), 'utf8').split(test)).toHaveLength(2);
  });
});
