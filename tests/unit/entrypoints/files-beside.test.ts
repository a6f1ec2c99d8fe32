import { describe, expect, it } from 'vitest';
import type { Fetched, FetchText } from '../../../entrypoints/reader-app/book/fetch-text.ts';
import { FilesBeside } from '../../../entrypoints/reader-app/book/files-beside.ts';
import { answerMessage } from '../../../lib/messages/answer-message.ts';
import type { ReadRequest } from '../../../lib/messages/read-request.ts';
import { bookAddress } from '../../../lib/sources/book-files/book-address.ts';
import type { TextPage } from '../../../lib/sources/text-page.ts';
import { FERRY } from '../../fixtures/books/texts.ts';
import { gridLayer, searchXml, setColumn, textPosition } from '../../fixtures/books/typeset.ts';

const LINES = setColumn(FERRY, { x: 40, y: 60, width: 30 });
const OTHER = setColumn(['别的一页，别的文字。'], { x: 40, y: 60, width: 30 });

const pageOf = (generation: TextPage['generation'], layer = gridLayer(LINES)): TextPage => ({
  flipPage: 3,
  title: null,
  layer,
  generation,
});

/** A site with these files, by the end of their addresses; what was fetched, and what was asked. */
function site(files: Readonly<Record<string, Fetched>>, answers = true) {
  const fetched: string[] = [];
  const requests: ReadRequest[] = [];
  const fetchText: FetchText = async (url) => {
    fetched.push(url.slice('http://site/book/'.length));
    const found = Object.entries(files).find(([end]) => url.endsWith(end));
    return found?.[1] ?? { kind: 'missing' };
  };
  const beside = new FilesBeside(fetchText, async (request) => {
    requests.push(request);
    return answers ? answerMessage(request) : null;
  });
  const address = bookAddress('http://site/book/files/basic-html/page3.html');
  if (address === null) throw new Error('That is the address of a text page.');
  const read = (page: TextPage) => beside.read(page, address, new AbortController().signal);
  return { fetched, requests, read };
}

const text = (content: string): Fetched => ({ kind: 'text', text: content });

describe('FilesBeside', () => {
  it('fetches one file with coordinates, when it agrees with the page', async () => {
    const { fetched, read } = site({ 'search3.xml': text(searchXml(LINES)) });
    expect(await read(pageOf('older'))).toMatchObject({ source: 'search-xml', flipPage: 3 });
    expect(fetched).toEqual(['files/search/search3.xml']);
  });

  it.each<[Fetched['kind'], string]>([
    ['offline', 'offline'],
    ['slow', 'slow'],
    ['failed', 'textUnavailable'],
  ])('says why it has nothing when the files are %s', async (kind, obstacle) => {
    const { read } = site({ 'book_config.js': { kind } as Fetched });
    expect(await read(pageOf('newer'))).toBe(obstacle);
    const older = site({ 'search3.xml': { kind } as Fetched });
    expect(await older.read(pageOf('older'))).toBe(obstacle);
  });

  it('fetches the other when the first is of another page', async () => {
    const { fetched, requests, read } = site({
      'search3.xml': text(searchXml(OTHER)),
      'mobile/javascript/text_position%5B3%5D.js': text(textPosition(LINES, 3)),
    });
    expect(await read(pageOf('older'))).toMatchObject({ source: 'text-position' });
    expect(requests).toHaveLength(2);
    expect(fetched.slice(1)).toEqual([
      'files/search/text_position%5B3%5D.js',
      'mobile/javascript/text_position%5B3%5D.js',
    ]);
  });

  it('has nothing better for an older page than its own layer', async () => {
    const { requests, read } = site({ 'search3.xml': text(searchXml(OTHER)) });
    expect(await read(pageOf('older'))).toBe('textUnavailable');
    expect(requests).toHaveLength(1);
  });

  it('fetches nothing beside a page without text, and asks nothing without files', async () => {
    const { fetched, requests, read } = site({});
    expect(await read(pageOf('older', ' \n '))).toBe('textUnavailable');
    expect(fetched).toEqual([]);
    expect(await read(pageOf('newer'))).toBe('textUnavailable');
    expect(requests).toEqual([]);
  });

  it('goes no further when the background does not answer', async () => {
    const { fetched, read } = site({ 'search3.xml': text(searchXml(LINES)) }, false);
    expect(await read(pageOf('older'))).toBe('noAnswer');
    expect(fetched).toHaveLength(1);
  });

  it('does not look elsewhere for a file that is there and fails', async () => {
    const { fetched, read } = site({ 'text_position%5B3%5D.js': { kind: 'failed' } });
    expect(await read(pageOf('newer'))).toBe('textUnavailable');
    expect(fetched.filter((path) => path.includes('text_position'))).toHaveLength(1);
  });

  it("fetches a book's own text once", async () => {
    const config = 'var textForPages=["","","渡口的灯还亮着。"];';
    const { fetched, requests, read } = site({ 'book_config.js': text(config) });
    await read(pageOf('newer'));
    expect(await read(pageOf('newer'))).toMatchObject({ runs: [{ text: '渡口的灯还亮着。' }] });
    expect(requests.map(({ files }) => files.textForPages)).toEqual([config, config]);
    expect(fetched.filter((path) => path.endsWith('config.js'))).toHaveLength(1);
  });
});
