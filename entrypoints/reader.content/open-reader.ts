import type { Reading, ReadingMode } from '../../components/reading-view/reading.ts';
import { askBackground } from './ask-background.ts';
import type { BookPage, BookPages } from './book-pages.ts';
import type { Cover } from './cover-original.ts';
import { fetchText } from './fetch-text.ts';
import { FilesBeside } from './files-beside.ts';
import { watchBegun } from './has-begun.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { markProse } from './mark-prose.ts';
import { mountView } from './mount-view.ts';
import { enterPage, leaveFor, watchHistory } from './page-history.ts';
import { ReadingCanvas } from './reading-canvas.tsx';
import { ReadingSession } from './reading-session.ts';
import { rememberMode, watchReturn } from './remembered-mode.ts';
import { reportFailure } from './report-failure.ts';
import { translate } from './translate.ts';

interface Opening {
  /** The page that the document holds. */
  readonly page: BookPage;
  readonly pages: BookPages;
  readonly mode: ReadingMode;
  readonly cover: Cover;
  /** Ends the reader; aborted by it when it fails. */
  readonly stop: AbortController;
}

/** Opens the reader on a page: mounts the view, connects it to the window, and shows the page. */
export function openReader({ page, pages, mode, cover, stop }: Opening): void {
  const { signal } = stop;
  const giveUp = (): void => stop.abort();
  const root = mountView(document, translate('languageTag'), giveUp, signal);
  const canvas = new ReadingCanvas(root, cover);
  const begun = watchBegun(root, signal);
  const draw = (reading: Reading): void => {
    try {
      canvas.draw(reading, session);
      markProse(reading);
    } catch (failure) {
      reportFailure(failure);
      stop.abort();
    }
  };
  const begin = (isNew: boolean): void => {
    begun.reset();
    if (isNew) window.scrollTo(0, 0);
    canvas.begin();
  };
  const remember = (chosen: ReadingMode): Promise<void> =>
    rememberMode(chosen).catch(reportFailure);
  const { hasBegun } = begun;
  const files = new FilesBeside(fetchText, askBackground);
  const parts = { pages, files, draw, begin, hasBegun, remember, enter: enterPage, leaveFor };
  const session = new ReadingSession(parts, page, mode, signal);

  listenToKeys(root, session, signal);
  watchHistory((url) => session.visit(url), signal);
  watchReturn((chosen) => session.follow(chosen), signal);
  signal.addEventListener('abort', () => {
    canvas.clear();
    // The document holds another page's original than its address says.
    if (session.url !== page.url) leaveFor(session.url);
  });
  session.start();
}
