import { render } from 'preact';
import { ReaderApp } from '../../components/reader-app/ReaderApp.tsx';
import type { PageContent, Reading } from '../../components/reading-view/reading.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { type ReadingChoices, rememberSettings } from '../services/reading-choices.ts';
import { reportFailure } from '../services/report-failure.ts';
import { translate } from '../services/translate.ts';
import type { Cover } from '../view/cover-original.ts';
import { type Drawing, ReadingCanvas } from '../view/reading-canvas.ts';
import { scrollToPlace, TOP } from '../view/reading-edge.ts';
import { askBackground } from './ask-background.ts';
import { type BookPage, BookPages } from './book-pages.ts';
import { connectTools } from './connect-tools.ts';
import { FetchAhead } from './fetch-ahead.ts';
import { FetchQueue } from './fetch-queue.ts';
import { fetchText } from './fetch-text.ts';
import { FilesBeside } from './files-beside.ts';
import { watchBegun } from './has-begun.ts';
import { keepReadingPlace } from './keep-reading-place.ts';
import type { KnownBook } from './known-book.ts';
import { ReadingSession, type Surroundings } from './reading-session.ts';
import { scrollByWheel } from './scroll-by-wheel.ts';
import { styleApp } from './style-app.ts';
import { listenForWishes } from './toolbar-wishes.ts';

interface Connection {
  /** Empty, styled, and in the document. */
  readonly root: ShadowRoot;
  readonly cover: Cover;
  /** What is shown first. */
  readonly page: BookPage;
  readonly choices: ReadingChoices;
  /** Where the session reads: in a document that holds a page, or in a viewer. */
  readonly surroundings: Surroundings;
  readonly queue: FetchQueue;
  /** What is known of the book as a whole, once it is. */
  readonly book?: Promise<KnownBook | null>;
  /** Takes all away that was added to the document; aborted here when it fails. */
  readonly stop: AbortController;
}

/** The queue in which all of the app's requests stand. */
export const newQueue = (): FetchQueue => new FetchQueue(fetchText);

/** Connects a session to the view, the book's files and the window. It is not started yet. */
export function connectSession(connection: Connection): ReadingSession {
  const { root, cover, page, choices, surroundings, queue, book, stop } = connection;
  const { signal } = stop;
  const drawing: Drawing = (reading) => (
    <ReaderApp reading={reading} address={session.url} actions={session} {...tools} t={translate} />
  );
  const canvas = new ReadingCanvas(root, cover, drawing, render);
  const begun = watchBegun(root, signal);
  const pages = new BookPages(queue.fetch, book);
  const files = new FilesBeside(queue.fetch, askBackground);
  const ahead = new FetchAhead(pages, files, queue.fetchAhead, signal);
  let last: Reading | null = null;
  const draw = (reading: Reading): void => {
    last = reading;
    try {
      const applied = tools.conversion.applied(reading);
      tools.citation.follow(applied);
      keepReadingPlace(root, () => canvas.draw(applied, session));
      tools.clippings.follow(applied);
    } catch (failure) {
      reportFailure(failure);
      stop.abort();
    }
    ahead.around(reading);
  };
  const redraw = (): void => (last === null ? undefined : draw(last));
  const contentAt = (url: string): PageContent | null => pages.kept(url)?.content ?? null;
  const tools = connectTools({ root, contentAt, redraw, signal });
  const begin = (isNew: boolean): void => {
    begun.reset();
    if (isNew) scrollToPlace(root, TOP);
    canvas.begin();
  };
  const keepSettings = (settings: ReadingSettings): void => {
    rememberSettings(settings).catch(reportFailure);
  };
  const { hasBegun } = begun;
  const parts = { ...surroundings, pages, files, draw, begin, hasBegun, keepSettings };
  const session = new ReadingSession(parts, page, choices, signal);
  styleApp(root);
  scrollByWheel(root, signal);
  book?.then((known) => known && session.complete((shown) => known.complete(shown)));
  listenForWishes(session, signal);
  signal.addEventListener('abort', () => canvas.clear());
  return session;
}
