import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAddress } from '../../../../lib/sources/book-files/resolve-address.ts';

const BOOK = 'http://books.test:81/a/river/index.html?x=/y/#p=3';

describe('resolveAddress', () => {
  it.each([
    ['mobile/javascript/config.js', 'http://books.test:81/a/river/mobile/javascript/config.js'],
    ['./javascript/config.js?v=2', 'http://books.test:81/a/river/javascript/config.js'],
    ['../config.js', 'http://books.test:81/a/config.js'],
    ['../../../../config.js', 'http://books.test:81/config.js'],
    ['/config.js', 'http://books.test:81/config.js'],
    ['..', 'http://books.test:81/a/'],
    ['http://books.test:81/config.js', 'http://books.test:81/config.js'],
    ['//books.test:81/config.js', 'http://books.test:81/config.js'],
  ])('resolves %j', (reference, resolved) => {
    expect(resolveAddress(BOOK, reference)).toBe(resolved);
  });

  it.each([
    'http://books.test/config.js',
    'https://books.test:81/config.js',
    '//elsewhere.test/config.js',
    'javascript:alert(1)',
    'data:text/javascript,1',
  ])('is null for %j, which leads elsewhere', (reference) => {
    expect(resolveAddress(BOOK, reference)).toBeNull();
  });

  it('resolves paths of files', () => {
    expect(resolveAddress('/home/me/river/index.html', 'mobile/x.js')).toBe(
      '/home/me/river/mobile/x.js',
    );
    expect(resolveAddress('index.html', 'mobile/x.js')).toBe('mobile/x.js');
    expect(resolveAddress('http://books.test', 'x.js')).toBe('http://books.test/x.js');
  });

  it('resolves as browsers do', () => {
    const step = fc.constantFrom('.', '..', 'a', 'river', 'x.js', '');
    const relative = fc
      .array(step, { minLength: 1, maxLength: 6 })
      .map((steps) => steps.join('/'))
      .filter((path) => path !== '' && !path.startsWith('//'));
    fc.assert(
      fc.property(relative, (path) => {
        expect(resolveAddress(BOOK, path)).toBe(new URL(path, BOOK).href);
      }),
    );
  });
});
