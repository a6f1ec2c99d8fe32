import { describe, expect, it } from 'vitest';
import type { Fetched, FetchText } from '../../../entrypoints/reader.content/fetch-text.ts';
import { PageFiles } from '../../../entrypoints/reader.content/page-files.ts';
import { bookAddress } from '../../../lib/sources/book-address.ts';
import type { TextPage } from '../../../lib/sources/text-page.ts';
import { FERRY } from '../../fixtures/books/texts.ts';
import { gridLayer, searchXml, setColumn } from '../../fixtures/books/typeset.ts';

const LINES = setColumn(FERRY, { x: 40, y: 60, width: 30 });

const pageOf = (generation: TextPage['generation'], layer = gridLayer(LINES)): TextPage => ({
  flipPage: 3,
  title: null,
  layer,
  generation,
});

/** A site with these files, by the end of their addresses; `asked` is what was asked for. */
function site(files: Readonly<Record<string, Fetched>>) {
  const asked: string[] = [];
  const fetchText: FetchText = async (url) => {
    asked.push(url.slice('http://site/book/'.length));
    const found = Object.entries(files).find(([end]) => url.endsWith(end));
    return found?.[1] ?? { kind: 'missing' };
  };
  const files3 = new PageFiles(fetchText);
  const address = bookAddress('http://site/book/files/basic-html/page3.html');
  if (address === null) throw new Error('That is the address of a text page.');
  const beside = (page: TextPage) => files3.beside(page, address, new AbortController().signal);
  return { asked, beside };
}

const text = (content: string): Fetched => ({ kind: 'text', text: content });

describe('PageFiles', () => {
  it('asks for one file with coordinates, when it agrees with the page', async () => {
    const { asked, beside } = site({ 'search3.xml': text(searchXml(LINES)) });
    expect(Object.keys(await beside(pageOf('older')))).toEqual(['searchXml']);
    expect(asked).toEqual(['files/search/search3.xml']);
  });

  it('asks for the other when the first is of another page', async () => {
    const other = setColumn(['别的一页，别的文字。'], { x: 40, y: 60, width: 30 });
    const { asked, beside } = site({
      'search3.xml': text(searchXml(other)),
      'mobile/javascript/text_position%5B3%5D.js': text('positionForPages[3]={}'),
    });
    const files = await beside(pageOf('older'));
    expect(files.textPosition).toBe('positionForPages[3]={}');
    expect(asked.slice(1)).toEqual([
      'files/search/text_position%5B3%5D.js',
      'mobile/javascript/text_position%5B3%5D.js',
    ]);
  });

  it('asks for nothing beside a page without text', async () => {
    const { asked, beside } = site({});
    expect(await beside(pageOf('older', ' \n '))).toEqual({});
    expect(asked).toEqual([]);
  });

  it('does not look elsewhere for a file that is there and fails', async () => {
    const { asked, beside } = site({ 'text_position%5B3%5D.js': { kind: 'failed' } });
    expect((await beside(pageOf('newer'))).textPosition).toBeUndefined();
    expect(asked.filter((path) => path.includes('text_position'))).toHaveLength(1);
  });

  it("fetches a book's own text once", async () => {
    const { asked, beside } = site({ 'book_config.js': text('var textForPages=[];') });
    await beside(pageOf('newer'));
    const { textForPages } = await beside(pageOf('newer'));
    expect(textForPages).toBe('var textForPages=[];');
    expect(asked.filter((path) => path.endsWith('config.js'))).toHaveLength(1);
  });
});
