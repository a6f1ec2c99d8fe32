import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../components/reading-view/reading.ts';
import { type BookPage, BookPages } from '../../../entrypoints/reader-app/book/book-pages.ts';
import type { Fetched, FetchText } from '../../../entrypoints/reader-app/book/fetch-text.ts';
import { FilesBeside } from '../../../entrypoints/reader-app/book/files-beside.ts';
import { ReadingSession } from '../../../entrypoints/reader-app/session/reading-session.ts';
import { answerMessage } from '../../../lib/messages/answer-message.ts';
import { USUAL_READING_SETTINGS } from '../../../lib/settings/reading-settings.ts';
import { bookAddress } from '../../../lib/sources/book-files/book-address.ts';
import type { TextPage } from '../../../lib/sources/text-page.ts';
import { FERRY } from '../../fixtures/books/texts.ts';
import { gridLayer, searchXml, setColumn, textPosition } from '../../fixtures/books/typeset.ts';

const LINES = setColumn(FERRY, { x: 40, y: 60, width: 30 });
const LAYER = gridLayer(LINES);

const urlOf = (page: number): string => `http://site/book/files/basic-html/page${page}.html`;

function bookPage(flipPage: number, page: Partial<TextPage> = {}): BookPage {
  const url = urlOf(flipPage);
  const address = bookAddress(url);
  if (address === null) throw new Error(`${url} is the address of a text page.`);
  const textPage = { flipPage, title: '河上', layer: LAYER, generation: 'older' as const, ...page };
  return { url, address, documentTitle: `Page ${flipPage}`, textPage, content: null };
}

/** A session on page 3 of a book whose pages 2 to 5 were read before, and what became of it. */
function begin(own = bookPage(3), files: Readonly<Record<string, Fetched>> = {}, answers = true) {
  const drawnBeforeFetch: number[] = [];
  const fetchText: FetchText = async (url) => {
    drawnBeforeFetch.push(drawn.length);
    return Object.entries(files).find(([end]) => url.endsWith(end))?.[1] ?? { kind: 'missing' };
  };
  const pages = new BookPages(fetchText);
  for (const page of [2, 4, 5]) pages.keep(bookPage(page));
  pages.keep(own);
  const drawn: Reading[] = [];
  const parts = {
    pages,
    files: new FilesBeside(fetchText, async (request) => (answers ? answerMessage(request) : null)),
    draw: (reading: Reading) => drawn.push(reading),
    begin: vi.fn(),
    hasBegun: vi.fn(() => false),
    remember: vi.fn(() => Promise.resolve()),
    keepSettings: vi.fn(),
    enter: vi.fn(),
    comeTo: vi.fn(),
    rest: vi.fn(),
    leaveFor: vi.fn(),
    askAnew: vi.fn(),
    isAtHand: vi.fn((url: string) => url === own.url),
  };
  const end = new AbortController();
  const session = new ReadingSession(parts, own, CHOICES, end.signal);
  session.start();
  return { session, parts, drawn, drawnBeforeFetch, end, last: () => drawn.at(-1) };
}

const CHOICES = { mode: 'prose', settings: USUAL_READING_SETTINGS } as const;

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 10));

describe('ReadingSession', () => {
  it('shows an older page before any file is asked for', () => {
    const { drawn, drawnBeforeFetch } = begin();
    expect(drawn).toHaveLength(1);
    expect(drawnBeforeFetch[0]).toBe(1);
    expect(drawn[0]).toMatchObject({ shown: 'prose', title: '河上', content: { kind: 'prose' } });
  });

  it('takes the coordinates when they come, unless the reader has begun', async () => {
    const files = { 'search3.xml': { kind: 'text' as const, text: searchXml(LINES) } };
    const before = begin(bookPage(3), files);
    await settled();
    expect(before.drawn).toHaveLength(2);
    const { parts, drawn } = begin(bookPage(3), files);
    parts.hasBegun.mockReturnValue(true);
    await settled();
    expect(drawn).toHaveLength(1);
  });

  it('waits for the files of a newer page, and shows the original when there are none', async () => {
    const newer = bookPage(3, { generation: 'newer', layer: '天还没有亮摆渡的老周' });
    const { session, drawn, last } = begin(newer);
    expect(drawn[0]).toMatchObject({ shown: 'prose', content: { kind: 'waiting' } });
    await settled();
    const obstacle = { kind: 'obstacle', obstacle: 'textUnavailable' };
    expect(last()).toMatchObject({ shown: 'original', content: obstacle });
    session.toggle();
    expect(last()).toMatchObject({ shown: 'prose', content: { kind: 'waiting' } });
    await settled();
    session.dismiss();
    expect(last()).toMatchObject({ shown: 'original', content: { kind: 'waiting' } });
  });

  it('shows a newer page once its files have come, though the reader has scrolled', async () => {
    const newer = bookPage(3, { generation: 'newer', layer: FERRY.join('') });
    const script = textPosition(LINES, 3);
    const files = { 'search/text_position%5B3%5D.js': { kind: 'text' as const, text: script } };
    const { parts, last } = begin(newer, files);
    parts.hasBegun.mockReturnValue(true);
    await settled();
    expect(last()).toMatchObject({ shown: 'prose', content: { kind: 'prose' } });
  });

  it('keeps the prose of an older page when the background does not answer', async () => {
    const files = { 'search3.xml': { kind: 'text' as const, text: searchXml(LINES) } };
    const { drawn } = begin(bookPage(3), files, false);
    await settled();
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.content.kind).toBe('prose');
  });

  it('says of a newer page that the background does not answer, and asks again', async () => {
    const newer = bookPage(3, { generation: 'newer', layer: FERRY.join('') });
    const script = textPosition(LINES, 3);
    const files = { 'search/text_position%5B3%5D.js': { kind: 'text' as const, text: script } };
    const { session, last } = begin(newer, files, false);
    await settled();
    const obstacle = { kind: 'obstacle', obstacle: 'noAnswer' };
    expect(last()).toMatchObject({ shown: 'original', content: obstacle });
    session.tryAgain();
    expect(last()).toMatchObject({ shown: 'prose', content: { kind: 'waiting' } });
  });

  it('switches at once, and remembers', () => {
    const { session, parts, last } = begin();
    session.toggle();
    expect(last()?.shown).toBe('original');
    expect(parts.remember).toHaveBeenLastCalledWith('original');
    session.toggle();
    expect(last()?.shown).toBe('prose');
    expect(parts.remember).toHaveBeenLastCalledWith('prose');
    expect(parts.leaveFor).not.toHaveBeenCalled();
  });

  it('loads the original of a page turned to, after the choice is stored', async () => {
    const { session, parts } = begin();
    session.turn('next');
    const order: string[] = [];
    parts.remember.mockImplementation(async () => {
      order.push('stored');
    });
    parts.leaveFor.mockImplementation((url: string) => {
      order.push(url);
    });
    session.toggle();
    await settled();
    expect(order).toEqual(['stored', urlOf(4)]);
  });

  it('enters a page before it is drawn, and begins it after', () => {
    const { session, parts, last } = begin();
    parts.enter.mockImplementation(() => expect(last()?.place.flipPage).toBe(3));
    parts.begin.mockImplementation(() => expect(last()?.place.flipPage).toBe(4));
    session.turn('next');
    expect(parts.enter).toHaveBeenCalledExactlyOnceWith(expect.anything(), true);
    expect(parts.begin).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says when there is no such page, and for how long is its own business', async () => {
    vi.useFakeTimers();
    const { session, last } = begin(bookPage(1));
    session.turn('previous');
    expect(last()?.notice).toBe('noSuchPage');
    vi.runAllTimers();
    expect(last()?.notice).toBeNull();
    vi.useRealTimers();
  });

  it('leaves for a neighbour that cannot be fetched, and stays where there is none', async () => {
    const { session, parts, last } = begin(bookPage(5), { 'page6.html': { kind: 'failed' } });
    session.turn('next');
    expect(last()?.turning).toBe(true);
    await settled();
    expect(parts.leaveFor).toHaveBeenCalledExactlyOnceWith(urlOf(6));
    const end = begin(bookPage(5));
    end.session.turn('next');
    await settled();
    expect(end.last()).toMatchObject({ turning: false, notice: 'noSuchPage' });
    expect(end.parts.leaveFor).not.toHaveBeenCalled();
  });

  it.each(['offline', 'slow'] as const)('stays on its page when the site is %s', async (kind) => {
    const { session, parts, last } = begin(bookPage(5), { 'page6.html': { kind } });
    session.turn('next');
    await settled();
    expect(last()).toMatchObject({ notice: kind, turning: false, place: { flipPage: 5 } });
    expect(last()?.content.kind).toBe('prose');
    expect(parts.leaveFor).not.toHaveBeenCalled();
  });

  it('says in the view why a page of the history cannot be shown, and asks for it again', async () => {
    const files: Record<string, Fetched> = { 'page6.html': { kind: 'offline' } };
    const { session, parts, last } = begin(bookPage(5), files);
    session.visit(urlOf(6));
    await settled();
    const content = { kind: 'obstacle', obstacle: 'offline' };
    expect(last()).toMatchObject({ shown: 'prose', content, place: { flipPage: 6 } });
    files['page6.html'] = { kind: 'failed' };
    session.tryAgain();
    await settled();
    expect(parts.leaveFor).toHaveBeenCalledExactlyOnceWith(urlOf(6));
  });

  it('shows a newer page that it turns to, though the site is gone meanwhile, by saying so', async () => {
    const { session, parts, last } = begin(bookPage(3), { 'book_config.js': { kind: 'offline' } });
    parts.pages.keep(bookPage(4, { generation: 'newer', layer: '天还没有亮摆渡的老周' }));
    session.turn('next');
    await settled();
    expect(last()).toMatchObject({ shown: 'prose', content: { obstacle: 'offline' } });
    expect(parts.leaveFor).not.toHaveBeenCalled();
  });

  it('shows the picture of a page whose text is gibberish, and says why', () => {
    const layer = '\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008'.repeat(12);
    const { last } = begin(bookPage(3, { layer }));
    expect(last()).toMatchObject({ content: { kind: 'picture', illegible: 'illegibleFont' } });
  });

  describe('in a viewer, which holds every original', () => {
    function beginInViewer(files: Readonly<Record<string, Fetched>>) {
      const begun = begin(bookPage(3), files);
      begun.parts.isAtHand.mockReturnValue(true);
      return begun;
    }

    it('shows the original where a page cannot be had, and why', async () => {
      const { session, parts, last } = beginInViewer({ 'page6.html': { kind: 'failed' } });
      session.visit(urlOf(6));
      await settled();
      const content = { kind: 'obstacle', obstacle: 'textUnavailable' };
      expect(last()).toMatchObject({ shown: 'original', content });
      session.visit(urlOf(7));
      await settled();
      expect(last()?.content).toMatchObject({ obstacle: 'pageMissing' });
      expect(parts.leaveFor).not.toHaveBeenCalled();
    });

    it('switches to the original of any page at once', async () => {
      const { session, parts, last } = beginInViewer({});
      session.turn('next');
      session.toggle();
      await settled();
      expect(last()).toMatchObject({ shown: 'original', place: { flipPage: 4 } });
      expect(parts.leaveFor).not.toHaveBeenCalled();
    });
  });

  it('goes where the history goes, without another step in it', () => {
    const { session, parts, last } = begin();
    session.visit(urlOf(5));
    expect(last()?.place.flipPage).toBe(5);
    expect(parts.enter).toHaveBeenCalledExactlyOnceWith(expect.anything(), false);
    session.visit(urlOf(5));
    expect(parts.enter).toHaveBeenCalledOnce();
  });

  it('loads the page that the history goes to, while the original is shown', () => {
    const { session, parts } = begin();
    session.toggle();
    session.visit(urlOf(4));
    expect(parts.leaveFor).toHaveBeenCalledExactlyOnceWith(urlOf(4));
  });

  it('forgets the page it was turning to when the original is asked for', async () => {
    const { session, parts, last } = begin(bookPage(5), { 'page6.html': { kind: 'failed' } });
    session.turn('next');
    session.toggle();
    await settled();
    expect(parts.leaveFor).not.toHaveBeenCalled();
    expect(last()).toMatchObject({ shown: 'original', turning: false });
  });

  it('draws nothing more once it has ended', async () => {
    const files = { 'search3.xml': { kind: 'text' as const, text: searchXml(LINES) } };
    const { session, drawn, end } = begin(bookPage(3), files);
    end.abort();
    session.toggle();
    await settled();
    expect(drawn).toHaveLength(1);
  });
});
