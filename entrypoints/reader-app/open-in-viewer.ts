import { pageAddress } from '../../lib/sources/book-files/book-address.ts';
import type { ViewerPage } from '../../lib/sources/book-files/viewer-page.ts';
import { reportFailure } from '../services/report-failure.ts';
import { translate } from '../services/translate.ts';
import { coverViewer } from '../view/cover-viewer.ts';
import type { ViewerHandover } from '../view/handover.ts';
import { mountView } from '../view/mount-view.ts';
import { listenToAppKeys } from './app-keys.ts';
import type { BookPage } from './book/book-pages.ts';
import { loadBook } from './book/load-book.ts';
import { connectSession, newQueue } from './connect-session.tsx';
import type { ReadingSession } from './session/reading-session.ts';
import type { Surroundings } from './session/session-parts.ts';
import { ViewerSigns } from './viewer/read-signs.ts';
import { shieldView } from './viewer/shield-view.ts';
import { namePage, putInPage } from './viewer/turn-viewer.ts';
import { ViewerFollower } from './viewer/viewer-follower.ts';

/** In milliseconds: a turned page is seen to be turned within this time. */
const LOOK_EVERY = 400;

/** Opens the reading view over a viewer, on the page that it is turned to, and follows it. */
export function openInViewer({ viewer, choices, stop }: ViewerHandover): void {
  const { signal } = stop;
  const root = mountView(document, translate('languageTag'), () => stop.abort(), signal);
  const cover = coverViewer(document);
  signal.addEventListener('abort', cover.uncover);
  const keys = new EventTarget();
  const queue = newQueue();
  const signs = new ViewerSigns(document);
  const { config, title } = viewer;
  const place = { root: viewer.root, configs: [config], title, viewer: location.href };
  const book = loadBook(place, queue.fetch, signal);
  book
    .then(({ settings }) => {
      signs.know(settings);
      // What can only now be read of the toolbar is no turning.
      follower.look();
    })
    .catch(reportFailure);
  const follower = new ViewerFollower({
    readSigns: () => signs.read(),
    name: namePage,
    putIn: (page) => signs.input && putInPage(signs.input, page),
  });
  const urlOf = (page: number): string => pageAddress(viewer.root, page).textPage;
  const surroundings: Surroundings = {
    enter: ({ address }, isNew) => {
      if (isNew) follower.turnTo(address.flipPage);
    },
    comeTo: ({ address }) => follower.turnTo(address.flipPage),
    rest: () => undefined,
    leaveFor: (url) => window.location.assign(url),
    // A viewer opens as a viewer, so that there is nothing to remember. It may have been turned since
    // the prose was last shown.
    remember: async () => {
      await null;
      look();
    },
    isAtHand: () => true,
  };
  const { session, aids } = connectSession({
    ...{ root, cover, keys, surroundings, queue, book, stop },
    page: firstPage(viewer, follower.pages[0]),
    choices: { ...choices, mode: 'prose' },
  });
  shieldView(root.host, session, keys, signal);
  listenToAppKeys(root, session, aids, signal, keys);
  const look = follow(follower, session, urlOf, signal);
  session.visit(urlOf(follower.page));
}

/** What is shown until the page has come; it has no address, and so is none that can be visited. */
function firstPage({ root, title }: ViewerPage, flipPage: number): BookPage {
  return {
    url: '',
    address: pageAddress(root, flipPage),
    documentTitle: document.title,
    textPage: { flipPage, title, layer: '', generation: 'absent' },
    content: { kind: 'waiting' },
  };
}

/**
 * Shows what the viewer is turned to, whenever it is turned and the reader wants the prose. The
 * result looks once more, at once.
 */
function follow(
  follower: ViewerFollower,
  session: ReadingSession,
  urlOf: (page: number) => string,
  signal: AbortSignal,
): () => void {
  const look = (): void => {
    if (!session.wantsProse || !follower.look()) return;
    const isShown = follower.pages.some((page) => urlOf(page) === session.url);
    if (!isShown) session.visit(urlOf(follower.page));
  };
  const every = setInterval(() => {
    look();
    showSpread(follower, session, urlOf);
  }, LOOK_EVERY);
  for (const kind of ['hashchange', 'popstate']) window.addEventListener(kind, look, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(every);
    follower.stop();
  });
  return look;
}

/** Of two pages that the viewer shows, the other stands under the one, once that is there. */
function showSpread(
  follower: ViewerFollower,
  session: ReadingSession,
  urlOf: (page: number) => string,
): void {
  const [first, second] = follower.pages;
  if (second === undefined || !session.showsProse || session.url !== urlOf(first)) return;
  if (session.rowUrls.includes(urlOf(second)) || session.row.next !== 'more') return;
  session.readOn('next').catch(reportFailure);
}
