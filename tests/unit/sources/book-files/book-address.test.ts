import { describe, expect, it } from 'vitest';
import { bookAddress } from '../../../../lib/sources/book-files/book-address.ts';

describe('bookAddress', () => {
  it('finds the files beside a page on a site', () => {
    const address = bookAddress('http://books.test/a/b/files/basic-html/page61.html?x=1#top');
    expect(address).toMatchObject({
      flipPage: 61,
      root: 'http://books.test/a/b/',
      searchXml: ['http://books.test/a/b/files/search/search61.xml'],
      textPosition: [
        'http://books.test/a/b/files/search/text_position%5B61%5D.js',
        'http://books.test/a/b/mobile/javascript/text_position%5B61%5D.js',
      ],
      viewer: 'http://books.test/a/b/index.html#p=61',
      previous: 'http://books.test/a/b/files/basic-html/page60.html',
      next: 'http://books.test/a/b/files/basic-html/page62.html',
    });
    expect(address?.textForPages[0]).toBe('http://books.test/a/b/files/search/book_config.js');
    expect(address?.pictures).toContain('http://books.test/a/b/files/mobile/61.jpg');
  });

  it('leaves brackets in the names of local files', () => {
    const address = bookAddress('/home/me/river/files/basic-html/page3.html');
    expect(address?.textPosition[0]).toBe('/home/me/river/files/search/text_position[3].js');
    expect(bookAddress('file:///river/files/basic-html/page3.html')?.textPosition[0]).toBe(
      'file:///river/files/search/text_position%5B3%5D.js',
    );
  });

  it('works from within the book', () => {
    expect(bookAddress('files/basic-html/page3.htm')).toMatchObject({
      root: '',
      next: 'files/basic-html/page4.htm',
    });
  });

  it('keeps the separators of Windows', () => {
    expect(bookAddress('C:\\river\\files\\basic-html\\page3.html')?.searchXml).toEqual([
      'C:\\river\\files\\search\\search3.xml',
    ]);
  });

  it('has nothing before the first page', () => {
    expect(bookAddress('/files/basic-html/page1.html')?.previous).toBeNull();
  });

  it.each([
    'http://books.test/index.html#p=61',
    'http://books.test/files/basic-html/index.html',
    'http://books.test/files/basic-html/page61.html/more',
    'http://books.test/myfiles/basic-html/page61.html',
    'http://books.test/files/page61.html',
    '',
  ])('is null for %j', (address) => {
    expect(bookAddress(address)).toBeNull();
  });
});
