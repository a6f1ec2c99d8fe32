import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../scripts/release/changelog.ts';

const LOG = '# Log\n\n## 1.0.0\n\n- More\n- Less\n\n## 0.2.0 (2026-01-01)\n\n- Other\n\n## 0.1.0\n';

describe('what a changelog says', () => {
  it.each([
    ['1.0.0', '- More\n- Less'],
    ['0.2.0', '- Other'],
    ['0.1.0', null],
    ['0.2', null],
    ['2.0.0', null],
  ])('of %s: %j', (version, changes) => {
    expect(changesOf(LOG, version)).toBe(changes);
  });
});
