import { reportFailure } from '../services/report-failure.ts';
import { rememberMode, watchReturn } from '../services/stores/reading-choices.ts';
import type { TextPageHandover } from '../view/handover.ts';
import { leaveFor } from '../view/leave-for.ts';
import { scrollToPlace } from '../view/reading-edge.ts';
import { listenToAppKeys } from './app-keys.ts';
import type { BookPage } from './book/book-pages.ts';
import type { FetchText } from './book/fetch-text.ts';
import type { KnownBook } from './book/known-book.ts';
import { loadBook } from './book/load-book.ts';
import { connectSession, newQueue } from './connect-session.tsx';
import { comeToPage, enterPage, rememberPlace, watchHistory } from './session/page-history.ts';
import type { Surroundings } from './session/session-parts.ts';

/** Goes on where the first look has led, in the document of a text page. */
export function openApp({
  root,
  cover,
  page,
  choices,
  asked,
  turns,
  stop,
}: TextPageHandover): void {
  const { signal } = stop;
  const surroundings: Surroundings = {
    enter: enterPage,
    comeTo: (own, row) => comeToPage(root, own, row),
    rest: (row) => rememberPlace(root, row),
    leaveFor,
    remember: (mode) => rememberMode(mode).catch(reportFailure),
    isAtHand: (url) => url === page.url,
  };
  const queue = newQueue();
  const book = bookOf(page, queue.fetchAhead, signal);
  const { session, aids } = connectSession({
    ...{ root, cover, page, choices, asked, surroundings, queue, book, stop },
  });
  listenToAppKeys(root, session, aids, signal);
  watchReturn((chosen) => session.follow(chosen), signal);
  watchHistory((url, left) => {
    session.visit(url, left?.row);
    if (left !== null && session.url === url) scrollToPlace(root, left.place);
  }, signal);
  signal.addEventListener('abort', () => {
    // The document holds another page's original than its address says.
    if (session.url !== page.url) leaveFor(session.url);
  });
  session.start();
  for (const direction of turns) session.turn(direction);
}

/** An older book's page tells what is to be known of the book; a newer one has a stand-in for it. */
function bookOf(
  { address, textPage }: BookPage,
  fetchText: FetchText,
  signal: AbortSignal,
): Promise<KnownBook | null> {
  if (textPage.generation === 'older') return Promise.resolve(null);
  const { root, bookConfig } = address;
  const configs = bookConfig.toReversed();
  return loadBook({ root, configs, title: null, viewer: null }, fetchText, signal);
}
