import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

const read = (...path: string[]): string => readFileSync(fromRoot(...path), 'utf8');

/** The values that a style sheet or a script gives to names that match, in order. */
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, value = '']) => value);

describe('the colours of the cover', () => {
  const declared = all(read('components', 'theme', 'tokens.css'), /--paper: ([^;]+);/g);
  const papers = new Set(declared.flatMap((paper) => all(paper, /(#\w+)/g)));

  it('are those of the view in each theme', () => {
    const chosen = all(read('entrypoints', 'view', 'cover-original.ts'), /paper: '(#\w+)'/g);
    expect(new Set(chosen)).toEqual(papers);
  });

  it('are those of the view where the system decides', () => {
    const covered = read('entrypoints', 'view', 'covered.css');
    const [light, dark] = all(covered, /var\(--zhanjuan-paper, (#\w+)\)/g);
    expect(papers).toContain(light);
    expect(papers).toContain(dark);
    expect(light).not.toBe(dark);
  });
});
