import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LocalFiles } from '../../../scripts/command/local-files.ts';
import { readLocalPage } from '../../../scripts/command/local-page.ts';
import { parseTextPage } from '../../../scripts/command/parse-text-page.ts';
import { newerLayer, olderLayer, textPageHtml } from '../../fixtures/books/page-html.ts';
import { FERRY } from '../../fixtures/books/texts.ts';
import {
  bookConfig,
  gridLayer,
  searchXml,
  setColumn,
  textPosition,
} from '../../fixtures/books/typeset.ts';
import { threadWatch } from '../rebuild/in-time.ts';
import { temporaryBook } from './temporary-book.ts';

const LINES = setColumn(FERRY, { x: 40, y: 62, width: 22 });
const PAGE = 'files/basic-html/page4.html';
const SEARCH = 'files/search/search4.xml';
const OLDER = textPageHtml({ page: 4, title: '河上', layer: olderLayer(gridLayer(LINES)) });

describe('a local page', () => {
  it('is read with the files beside it, and without them', () => {
    const path = join(temporaryBook({ [PAGE]: OLDER, [SEARCH]: searchXml(LINES) }), PAGE);
    expect(readLocalPage(path, true).page.source).toBe('search-xml');
    expect(readLocalPage(path, false).page.source).toBe('grid');
  });

  it('is read by itself where what is beside it cannot be', () => {
    const folder = temporaryBook({ [PAGE]: OLDER });
    mkdirSync(join(folder, SEARCH), { recursive: true });
    expect(readLocalPage(join(folder, PAGE), true).page.source).toBe('grid');
  });

  it('shares what belongs to its book with the other pages', () => {
    const folder = temporaryBook({
      [PAGE]: textPageHtml({ page: 4, title: 'Demo', layer: newerLayer(FERRY.join('')) }),
      'files/search/text_position[4].js': textPosition(LINES, 4),
      'files/search/book_config.js': bookConfig([[], [], [], LINES]),
    });
    const files = new LocalFiles();
    const first = readLocalPage(join(folder, PAGE), true, files);
    rmSync(join(folder, 'files/search/book_config.js'));
    expect(readLocalPage(join(folder, PAGE), true, files)).toEqual(first);
  });

  it.each([
    ['nowhere', 'does not exist'],
    ['files', 'is a folder'],
    ['huge.html', 'has over 64 MB'],
    ['plain.html', 'is not a text page of a flipbook'],
    ['empty.html', 'is not a text page of a flipbook'],
    ['files/basic-html/page5.html', 'has no text, only a picture'],
  ])('says of %s that it %s', (name, what) => {
    const folder = temporaryBook({
      'plain.html': '<p>河上</p>',
      'empty.html': '',
      'huge.html': '',
      'files/basic-html/page5.html': textPageHtml({ page: 5, title: '河上', layer: '' }),
    });
    truncateSync(join(folder, 'huge.html'), 65 * 2 ** 20);
    const path = join(folder, name);
    expect(() => readLocalPage(path, true)).toThrow(`${path} ${what}`);
  });
});

describe('an encoding', () => {
  const html = `<html><head><meta charset="gbk"></head><body>`;
  const gbk = Uint8Array.of(0xcc, 0xec, 0xc1, 0xc1);

  it.each([
    ['UTF-8', Buffer.from('天亮'), '天亮'],
    ['UTF-8 with a mark', Buffer.from('\ufeff天亮'), '天亮'],
    ['UTF-16', Buffer.from('\ufeff天亮', 'utf16le'), '天亮'],
    ['GBK that says so', Buffer.concat([Buffer.from(html), gbk]), `${html}天亮`],
    ['GBK that does not', gbk, '天亮'],
    [
      'UTF-8 that calls itself UTF-16',
      Buffer.from('charset="utf-16" 天亮'),
      'charset="utf-16" 天亮',
    ],
    ['one that nobody knows', Buffer.from('charset=klingon 天亮'), 'charset=klingon 天亮'],
  ])('may be %s', (_, bytes, text) => {
    const path = join(temporaryBook({}), 'text');
    writeFileSync(path, bytes);
    expect(new LocalFiles().read(path)).toEqual({ text });
  });
});

describe('hostile markup', () => {
  const inPage = (markup: string): string =>
    textPageHtml({ page: 4, title: '河上', layer: markup });

  it.each([
    ['nested deeply', '<div>'.repeat(200_000), 'has over 256 elements within one another'],
    [
      'that the search for the layer would climb',
      '<pre>'.repeat(9000) + '<code>'.repeat(9000),
      'has over 256 elements within one another',
    ],
    ['of many elements', '<b>a</b>'.repeat(100_000), 'has over 50000 elements'],
  ])('%s is refused', (_, markup, failure) => {
    const elapsed = threadWatch();
    expect(parseTextPage(inPage(markup), PAGE)).toEqual({ failure });
    expect(elapsed()).toBeLessThan(1000);
  });

  it.each([
    ['brackets that open nothing', '<'.repeat(100_000)],
    ['comments without an end', '<!--'.repeat(100_000)],
    ['attributes without an end', `<p ${'a="b" '.repeat(100_000)}`],
    ['paragraphs without an end', '<p>河'.repeat(20_000)],
    ['references without an end', '&'.repeat(1_000_000)],
  ])('%s: the rest of the page is read', (_, markup) => {
    const elapsed = threadWatch();
    const read = parseTextPage(inPage(`${olderLayer('河上')}${markup}`), PAGE);
    expect(read).toMatchObject({ textPage: { flipPage: 4, layer: '河上' } });
    expect(elapsed()).toBeLessThan(1000);
  });

  it('without any end is read as far as it goes', () => {
    const html = inPage('<pre><code>天亮了');
    const open = html.slice(0, html.indexOf('天亮了') + 3);
    expect(parseTextPage(open, PAGE)).toMatchObject({ textPage: { layer: '天亮了' } });
  });
});
