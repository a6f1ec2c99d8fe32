import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageContent, Reading } from '../../../components/reading-view/reading.ts';
import { BookPages } from '../../../entrypoints/reader-app/book/book-pages.ts';
import { FetchAhead } from '../../../entrypoints/reader-app/book/fetch-ahead.ts';
import type { FetchText } from '../../../entrypoints/reader-app/book/fetch-text.ts';
import { FilesBeside } from '../../../entrypoints/reader-app/book/files-beside.ts';
import { answerMessage } from '../../../lib/messages/answer-message.ts';
import { USUAL_READING_SETTINGS } from '../../../lib/settings/reading-settings.ts';
import { newerBook } from '../../fixtures/books/test-books.ts';
import { LANTERN } from '../../fixtures/books/texts.ts';

const ROOT = 'http://site/book/';
const urlOf = (page: number): string => `${ROOT}files/basic-html/page${page}.html`;

const READING: Reading = {
  shown: 'prose',
  title: null,
  place: {
    flipPage: 1,
    root: ROOT,
    viewer: `${ROOT}index.html#p=1`,
    previous: null,
    next: urlOf(2),
    pictures: [],
  },
  content: { kind: 'picture' },
  notice: null,
  settings: USUAL_READING_SETTINGS,
  turning: false,
};

describe('FetchAhead', () => {
  const book = newerBook();
  const asked: string[] = [];
  const read: PageContent[] = [];
  let answers = true;
  let ended: AbortController;
  let pages: BookPages;
  let ahead: FetchAhead;

  const fetchText: FetchText = async (url, _, signal) => {
    const path = decodeURIComponent(url.slice(ROOT.length));
    asked.push(path);
    const file = book.get(path);
    if (!answers || signal.aborted) return { kind: 'slow' };
    return file === undefined ? { kind: 'missing' } : { kind: 'text', text: String(file) };
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', {});
    vi.stubGlobal(
      'DOMParser',
      class {
        parseFromString = (text: string) => parseHTML(text).document;
      },
    );
    asked.length = 0;
    read.length = 0;
    answers = true;
    ended = new AbortController();
    pages = new BookPages(fetchText);
    const files = new FilesBeside(fetchText, async (request) => answerMessage(request));
    ahead = new FetchAhead(pages, files, fetchText, (content) => read.push(content), ended.signal);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('reads the neighbours once the reader has settled', async () => {
    ahead.around(READING);
    expect(asked).toEqual([]);
    await vi.runAllTimersAsync();
    const content = pages.kept(urlOf(2))?.content;
    expect(content).toMatchObject({ kind: 'prose' });
    expect(JSON.stringify(content)).toContain(LANTERN[0]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(read).toContain(content);
  });

  it.each<[string, Partial<Reading>]>([
    ['is on the original', { shown: 'original' }],
    ['still waits', { content: { kind: 'waiting' } }],
    ['is turning', { turning: true }],
  ])('asks for nothing while the reader %s', async (_, reading) => {
    ahead.around({ ...READING, ...reading });
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
  });

  it('asks for nothing where the network is to be spared', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    ahead.around(READING);
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
  });

  it('gives up what it does not need, when the reader goes on or leaves', async () => {
    ahead.around(READING);
    ahead.around({ ...READING, turning: true });
    await vi.runAllTimersAsync();
    ahead.around(READING);
    ended.abort();
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
  });

  it('keeps nothing of a page that did not come, so that it is asked for again', async () => {
    answers = false;
    ahead.around(READING);
    await vi.runAllTimersAsync();
    expect(asked).not.toEqual([]);
    expect(pages.kept(urlOf(2))).toBeUndefined();
  });
});
