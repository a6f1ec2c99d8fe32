import { describe, expect, it, vi } from 'vitest';
import type { BookPage, PageFound } from '../../../entrypoints/reader-app/book/book-pages.ts';
import { ReadingOn } from '../../../entrypoints/reader-app/session/reading-on.ts';
import { bookAddress } from '../../../lib/sources/book-files/book-address.ts';

const urlOf = (page: number): string => `http://site/book/files/basic-html/page${page}.html`;

function bookPage(flipPage: number, content: BookPage['content'] = { kind: 'picture' }): BookPage {
  const url = urlOf(flipPage);
  const address = bookAddress(url);
  if (address === null) throw new Error(`${url} is the address of a text page.`);
  const textPage = { flipPage, title: null, layer: '', generation: 'older' as const };
  return { url, address, documentTitle: '', textPage, content };
}

/** A row that begins with a page of a book of so many. */
function begin(first = bookPage(3), last = 30) {
  const end = new AbortController();
  const load = vi.fn(async (url: string): Promise<PageFound> => {
    const page = bookAddress(url)?.flipPage ?? 0;
    return page > last ? 'missing' : bookPage(page);
  });
  const onChange = vi.fn();
  const row = new ReadingOn(load, onChange, end.signal);
  row.open([first]);
  const pages = (): number[] => row.row.pages.map(({ place }) => place.flipPage);
  return { row, load, onChange, pages, end };
}

describe('ReadingOn', () => {
  it('adds the page beyond either end, and says when one comes', async () => {
    const { row, onChange, pages } = begin();
    const coming = row.extend('next');
    expect(row.row.next).toBe('coming');
    expect(await coming).toBe(true);
    expect(await row.extend('previous')).toBe(true);
    expect(pages()).toEqual([2, 3, 4]);
    expect(row.row).toMatchObject({ previous: 'more', next: 'more' });
    expect(onChange).toHaveBeenCalledTimes(4);
  });

  it('asks for a page once at a time', async () => {
    const { row, load, pages } = begin();
    await Promise.all([row.extend('next'), row.extend('next')]);
    expect(load).toHaveBeenCalledOnce();
    expect(pages()).toEqual([3, 4]);
  });

  it('knows the ends of the book, and tries again what failed', async () => {
    const { row, load, pages } = begin(bookPage(2), 2);
    expect(await row.extend('next')).toBe(false);
    expect(row.row.next).toBe('ended');
    await row.extend('previous');
    expect(row.row.previous).toBe('ended');
    expect(pages()).toEqual([1, 2]);
    load.mockResolvedValueOnce('failed');
    await row.extend('next');
    expect(row.row.next).toBe('failed');
  });

  it('holds twelve pages at most, and can bring back the farthest', async () => {
    const { row, pages } = begin(bookPage(1));
    for (let count = 0; count < 15; count++) await row.extend('next');
    expect(pages()).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    expect(row.row.previous).toBe('more');
    await row.extend('previous');
    expect(pages()[0]).toBe(4);
    expect(pages()).toHaveLength(12);
  });

  it('adds nothing to a page that is still on its way, nor after another was opened', async () => {
    const waiting = begin(bookPage(3, { kind: 'waiting' }));
    expect(await waiting.row.extend('next')).toBe(false);
    expect(waiting.load).not.toHaveBeenCalled();
    const { row, pages } = begin();
    const coming = row.extend('next');
    row.open([bookPage(9)]);
    expect(await coming).toBe(false);
    expect(pages()).toEqual([9]);
  });

  it('gives the same row for as long as nothing changes', async () => {
    const { row } = begin();
    const before = row.row;
    expect(row.row).toBe(before);
    await row.extend('next');
    expect(row.row).not.toBe(before);
  });
});
