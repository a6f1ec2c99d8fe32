import { describe, expect, it } from 'vitest';
import { KnownBook } from '../../../entrypoints/reader-app/book/known-book.ts';
import { bookAddress } from '../../../lib/sources/book-files/book-address.ts';
import type { BookSettings } from '../../../lib/sources/book-files/book-settings.ts';

const ROOT = 'http://site/book/';
const SETTINGS: BookSettings = {
  title: '《河上》',
  pageCount: 3,
  pictures: ['files/large/9f3a.webp', null],
  rightToLeft: false,
};

function addressOf(page: number) {
  const address = bookAddress(`${ROOT}files/basic-html/page${page}.html`);
  if (address === null) throw new TypeError(`Page ${page} has no address.`);
  return address;
}

describe('KnownBook', () => {
  const book = new KnownBook(ROOT, SETTINGS, `${ROOT}20221121.html#p=9`);

  it('knows which pages there are', () => {
    expect([0, 1, 3, 4].map((page) => book.hasPage(page))).toEqual([false, true, true, false]);
    const uncounted = new KnownBook(ROOT, { ...SETTINGS, pageCount: null });
    expect(uncounted.hasPage(400)).toBe(true);
  });

  it('stands in for a page that has no text page', () => {
    const page = book.absentPage(addressOf(2));
    expect(page).toMatchObject({
      url: `${ROOT}files/basic-html/page2.html`,
      textPage: { flipPage: 2, title: '《河上》', generation: 'absent' },
      address: { viewer: `${ROOT}20221121.html#p=2` },
    });
    expect(page.address.next).not.toBeNull();
  });

  it('completes a page, and the last one has none after it', () => {
    const first = book.absentPage(addressOf(1));
    expect(first.address.pictures[0]).toBe(`${ROOT}files/large/9f3a.webp`);
    expect(book.complete(first)).toEqual(first);
    expect(book.absentPage(addressOf(3)).address.next).toBeNull();
  });

  it('leaves a page its own title', () => {
    const page = book.absentPage(addressOf(1));
    const titled = { ...page, textPage: { ...page.textPage, title: '山茶' } };
    expect(book.complete(titled).textPage.title).toBe('山茶');
  });
});
