import { describe, expect, it } from 'vitest';
import { firstMismatch } from '../../../scripts/toolchain/installed.mjs';

const wanted = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' },
    'node_modules/a-win32': { version: '1.2.3', integrity: 'sha512-w', optional: true },
  },
};

describe('firstMismatch', () => {
  it('is content with what the lock file asks for, but for other platforms’ packages', () => {
    const { 'node_modules/a': a } = wanted.packages;
    expect(firstMismatch(wanted, { packages: { 'node_modules/a': a } })).toBeNull();
  });

  it.each([
    ['no node_modules', null],
    ['a package that is missing', { packages: {} }],
    [
      'another version',
      { packages: { 'node_modules/a': { version: '1.2.4', integrity: 'sha512-a' } } },
    ],
    [
      'other contents',
      { packages: { 'node_modules/a': { version: '1.2.3', integrity: 'sha512-b' } } },
    ],
  ])('sees %s', (_, present) => {
    expect(firstMismatch(wanted, present)).toEqual(expect.any(String));
  });
});
