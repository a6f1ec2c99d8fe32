import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantedSites, isHome, siteOf } from '../../../lib/sites/site.ts';

const HOME = ['*://*.scdjw.com.cn/*', 'http://localhost/*'];

describe('siteOf', () => {
  it.each([
    ['http://Books.Example.org/a/index.html#p=3', 'books.example.org'],
    ['https://books.example.org', 'books.example.org'],
    ['http://books.example.org:8080/a', 'books.example.org'],
    ['http://user:word@books.example.org/', 'books.example.org'],
    ['http://xn--fiqs8s.example/?x', 'xn--fiqs8s.example'],
    ['http://10.0.0.7/a', '10.0.0.7'],
    ['http://[2001:db8::1]:81/a', '[2001:db8::1]'],
  ])('of %s is %s', (address, host) => {
    expect(siteOf(address)).toEqual({ host, pattern: `*://${host}/*` });
  });

  it.each([
    'chrome://extensions/',
    'chrome-extension://abc/options.html',
    'file:///home/me/index.html',
    'about:blank',
    'ftp://books.example.org/',
    'http://',
    'http://*/',
    'http://*.example.org/',
    '',
  ])('is null for %j', (address) => {
    expect(siteOf(address)).toBeNull();
  });

  it('is the host that a browser sees', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(siteOf(url)?.host).toBe(new URL(url).hostname);
      }),
    );
  });
});

describe('grantedSites', () => {
  it('gives what was granted, once, in order, without what the extension has of itself', () => {
    const patterns = [
      '*://z.example/*',
      '*://*.scdjw.com.cn/*',
      'https://a.example/*',
      'http://a.example/*',
      'http://localhost/*',
      '*://www.scdjw.com.cn/*',
    ];
    expect(grantedSites(patterns, HOME)).toEqual([
      { host: 'a.example', pattern: '*://a.example/*' },
      { host: 'z.example', pattern: '*://z.example/*' },
    ]);
  });

  it.each(['<all_urls>', '*://*/*', 'https://*/*', '*://*.example/*', 'file:///*', ''])(
    'takes %j for no site: it is more than one host, or none',
    (pattern) => {
      expect(grantedSites([pattern], HOME)).toEqual([]);
    },
  );
});

describe('isHome', () => {
  it('knows the hosts of the extension’s own sites', () => {
    expect(isHome('scdjw.com.cn', HOME)).toBe(true);
    expect(isHome('book.scdjw.com.cn', HOME)).toBe(true);
    expect(isHome('localhost', HOME)).toBe(true);
    expect(isHome('notscdjw.com.cn', HOME)).toBe(false);
    expect(isHome('a.localhost', HOME)).toBe(false);
  });
});
