import { render } from 'preact';
import { ReaderApp } from '../../components/reader-app/ReaderApp.tsx';
import type { ReadingAids } from '../../components/reader-app/reading-aids.ts';
import type { PageContent, Reading } from '../../components/reading-view/reading.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { reportFailure } from '../services/report-failure.ts';
import { type ReadingChoices, rememberSettings } from '../services/stores/reading-choices.ts';
import { translate } from '../services/translate.ts';
import type { Cover } from '../view/cover-original.ts';
import type { AskedConversion } from '../view/handover.ts';
import { type Drawing, ReadingCanvas } from '../view/reading-canvas.ts';
import { scrollToPlace, TOP } from '../view/reading-edge.ts';
import { openAloud } from './aloud/open-aloud.ts';
import { askBackground } from './book/ask-background.ts';
import { type BookPage, BookPages } from './book/book-pages.ts';
import { FetchAhead } from './book/fetch-ahead.ts';
import { FetchQueue } from './book/fetch-queue.ts';
import { fetchText } from './book/fetch-text.ts';
import { FilesBeside } from './book/files-beside.ts';
import type { KnownBook } from './book/known-book.ts';
import { connectTools } from './connect-tools.ts';
import { readingDrawer } from './draw-reading.ts';
import { PictureBeside } from './picture-beside.ts';
import { watchBegun } from './session/has-begun.ts';
import { ReadingSession } from './session/reading-session.ts';
import type { Surroundings } from './session/session-parts.ts';
import { watchRow } from './session/watch-row.ts';
import { styleApp } from './style-app.ts';
import { listenForWishes } from './toolbar-wishes.ts';

interface Connection {
  /** Empty, styled, and in the document. */
  readonly root: ShadowRoot;
  readonly cover: Cover;
  /** What is shown first. */
  readonly page: BookPage;
  readonly choices: ReadingChoices;
  /** The page in the reader's script, where it was asked for already. */
  readonly asked?: AskedConversion | null | undefined;
  /** Where keys are heard of; the window where nothing stands between. */
  readonly keys?: EventTarget;
  /** Where the session reads: in a document that holds a page, or in a viewer. */
  readonly surroundings: Surroundings;
  readonly queue: FetchQueue;
  /** What is known of the book as a whole, once it is. */
  readonly book?: Promise<KnownBook | null>;
  /** Takes all away that was added to the document; aborted here when it fails. */
  readonly stop: AbortController;
}

/** What reads, and what helps with reading. */
export interface Connected {
  readonly session: ReadingSession;
  readonly aids: ReadingAids;
}

/** The queue in which all of the app's requests stand. */
export const newQueue = (): FetchQueue => new FetchQueue(fetchText);

/** Connects a session to the view, the book's files and the window. It is not started yet. */
export function connectSession(connection: Connection): Connected {
  const { root, cover, page, choices, asked, keys, surroundings, book, stop } = connection;
  const { signal } = stop;
  const drawing: Drawing = (reading) => (
    <ReaderApp
      {...{ reading, aids, ...tools }}
      {...{ address: session.url, actions: session, t: translate }}
    />
  );
  styleApp(root);
  const canvas = new ReadingCanvas(root, cover, drawing, render);
  const begun = watchBegun(root, signal);
  const files = bookFiles(connection, (read) => tools.conversion.ahead(read));
  let last: Reading | null = null;
  const draw = (reading: Reading, inPlace: boolean): void => {
    last = reading;
    try {
      drawReading(reading, session, inPlace);
      if (reading.shown === 'original') aids.aloud.stop();
    } catch (failure) {
      reportFailure(failure);
      stop.abort();
    }
    files.ahead.around(reading);
  };
  const redraw = (): void => (last === null ? undefined : draw(last, false));
  const tools = connectTools({ root, keys, redraw, asked, signal, contentAt: files.contentAt });
  const drawReading = readingDrawer(root, canvas, tools);
  const begin = (isNew: boolean): void => {
    begun.reset();
    if (isNew) scrollToPlace(root, TOP);
    canvas.begin();
    aids.aloud.stop();
  };
  const shown = { draw, begin, hasBegun: begun.hasBegun, keepSettings };
  const parts = { ...surroundings, ...shown, ...files };
  const session = new ReadingSession(parts, page, choices, signal);
  const aids = readingAids(root, session, signal);
  watchRow(root, session, surroundings.rest, signal);
  listenForWishes(session, signal);
  book?.then((known) => known && session.complete((own) => known.complete(own)));
  signal.addEventListener('abort', () => canvas.clear());
  return { session, aids };
}

/** Where pages come from: as they are wanted, and ahead of that. */
function bookFiles({ queue, book, stop }: Connection, onReadAhead: (content: PageContent) => void) {
  const pages = new BookPages(queue.fetch, book);
  const files = new FilesBeside(queue.fetch, askBackground);
  const ahead = new FetchAhead(pages, files, queue.fetchAhead, onReadAhead, stop.signal);
  const contentAt = (url: string): PageContent | null => pages.kept(url)?.content ?? null;
  return { pages, files, ahead, contentAt, askAnew: queue.askAnew };
}

const keepSettings = (settings: ReadingSettings): void => {
  rememberSettings(settings).catch(reportFailure);
};

const readingAids = (
  root: ShadowRoot,
  session: ReadingSession,
  signal: AbortSignal,
): ReadingAids => ({
  picture: new PictureBeside(() => session.redraw()),
  aloud: openAloud(root, session, signal),
});
