import { pageAddress } from '../../lib/sources/book-address.ts';
import { type BookSettings, readBookSettings } from '../../lib/sources/book-settings.ts';
import type { ViewerPage } from '../../lib/sources/viewer-page.ts';
import { reportFailure } from '../services/report-failure.ts';
import { translate } from '../services/translate.ts';
import { coverViewer } from '../view/cover-viewer.ts';
import type { ViewerHandover } from '../view/handover.ts';
import { listenToKeys } from '../view/listen-to-keys.ts';
import { mountView } from '../view/mount-view.ts';
import type { BookPage } from './book-pages.ts';
import { connectSession, newQueue } from './connect-session.tsx';
import type { FetchQueue } from './fetch-queue.ts';
import { KnownBook } from './known-book.ts';
import type { ReadingSession, Surroundings } from './reading-session.ts';
import { ViewerSigns } from './viewer/read-signs.ts';
import { shieldView } from './viewer/shield-view.ts';
import { namePage, putInPage } from './viewer/turn-viewer.ts';
import { ViewerFollower } from './viewer/viewer-follower.ts';

/** In milliseconds: the viewer has fetched it before, so that it comes from the browser's store. */
const SETTINGS_TIMEOUT = 4_000;

/** In milliseconds: a turned page is seen to be turned within this time. */
const LOOK_EVERY = 400;

/** Opens the reading view over a viewer, on the page that it is turned to, and follows it. */
export function openInViewer({ viewer, choices, stop }: ViewerHandover): void {
  const { signal } = stop;
  const root = mountView(document, translate('languageTag'), () => stop.abort(), signal);
  const cover = coverViewer(document);
  signal.addEventListener('abort', cover.uncover);
  const queue = newQueue();
  const signs = new ViewerSigns(document);
  const settings = settingsOf(viewer, queue, signal);
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
    leaveFor: (url) => window.location.assign(url),
    // The viewer opens as a viewer: what the reader chose for pages of text is for these.
    remember: () => Promise.resolve(),
    isAtHand: () => true,
  };
  const session = connectSession({
    ...{ root, cover, surroundings, queue, stop },
    page: firstPage(viewer, follower.pages[0]),
    book: settings.then((known) => new KnownBook(viewer.root, known)),
    choices: { ...choices, mode: 'prose' },
  });
  listenToKeys(root, session, signal, shieldView(root.host, session, signal));
  follow(follower, session, urlOf, signal);
  session.visit(urlOf(follower.page));
  settings.then((known) => signs.know(known)).catch(reportFailure);
}

/** Never rejects: a book whose settings cannot be had is read without them. */
async function settingsOf(
  { config, title }: ViewerPage,
  queue: FetchQueue,
  signal: AbortSignal,
): Promise<BookSettings> {
  const fetched = await queue.fetch(config, SETTINGS_TIMEOUT, signal);
  const settings = readBookSettings(fetched.kind === 'text' ? fetched.text : '');
  return { ...settings, title: settings.title ?? title };
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

/** Shows what the viewer is turned to, whenever it is turned and the reader wants the prose. */
function follow(
  follower: ViewerFollower,
  session: ReadingSession,
  urlOf: (page: number) => string,
  signal: AbortSignal,
): void {
  const look = (): void => {
    if (!session.wantsProse || !follower.look()) return;
    const isShown = follower.pages.some((page) => urlOf(page) === session.url);
    if (!isShown) session.visit(urlOf(follower.page));
  };
  const every = setInterval(look, LOOK_EVERY);
  for (const kind of ['hashchange', 'popstate']) window.addEventListener(kind, look, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(every);
    follower.stop();
  });
}
