import { ReaderApp } from '../../components/reader-app/ReaderApp.tsx';
import type { Direction, Reading, ReadingMode } from '../../components/reading-view/reading.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { rememberMode, rememberSettings, watchReturn } from '../services/reading-choices.ts';
import { reportFailure } from '../services/report-failure.ts';
import { translate } from '../services/translate.ts';
import type { Handover } from '../view/handover.ts';
import { keepPlace } from '../view/keep-place.ts';
import { leaveFor } from '../view/leave-for.ts';
import { listenToKeys } from '../view/listen-to-keys.ts';
import { ReadingCanvas } from '../view/reading-canvas.ts';
import { addAppStyles } from './app-styles.ts';
import { askBackground } from './ask-background.ts';
import { BookPages } from './book-pages.ts';
import { fetchText } from './fetch-text.ts';
import { FilesBeside } from './files-beside.ts';
import { watchBegun } from './has-begun.ts';
import { listenToAppKeys } from './listen-to-app-keys.ts';
import { openAloud } from './open-aloud.ts';
import { comeToPage, enterPage, rememberPlace, watchHistory } from './page-history.ts';
import { PictureBeside } from './picture-beside.ts';
import { ReadingSession } from './reading-session.ts';
import { watchReading } from './watch-reading.ts';

/** Goes on where the first look has led: connects a session to the view and to the window. */
export function openApp({ root, cover, page, choices, turns, stop }: Handover): void {
  const { signal } = stop;
  addAppStyles(root);
  const canvas = new ReadingCanvas(root, cover, (reading) => (
    <ReaderApp reading={reading} actions={session} picture={picture} aloud={aloud} t={translate} />
  ));
  const draw = (reading: Reading, inPlace: boolean): void => {
    try {
      if (inPlace) keepPlace(root, () => canvas.draw(reading, session));
      else canvas.draw(reading, session);
      if (reading.shown === 'original') aloud.stop();
    } catch (failure) {
      reportFailure(failure);
      stop.abort();
    }
  };
  const pages = new BookPages(fetchText);
  const files = new FilesBeside(fetchText, askBackground);
  const begin = (): void => {
    canvas.begin();
    aloud.stop();
  };
  const parts = { pages, files, draw, ...windowParts(root, begin, signal) };
  const session = new ReadingSession(parts, page, choices, signal);
  const picture = new PictureBeside(() => session.redraw());
  const aloud = openAloud(root, session, signal);
  watchWindow(root, session, signal);
  listenToAppKeys(root, { P: picture.toggle, L: aloud.toggle }, session, signal);
  signal.addEventListener('abort', () => {
    canvas.clear();
    // The document holds another page's original than its address says.
    if (session.url !== page.url) leaveFor(session.url);
  });
  session.start();
  for (const direction of turns) session.turn(direction);
}

/** What a session does to the window, and to what is stored. */
function windowParts(root: ShadowRoot, begin: () => void, signal: AbortSignal) {
  const begun = watchBegun(root, signal);
  return {
    begin: (isNew: boolean): void => {
      begun.reset();
      if (isNew) window.scrollTo(0, 0);
      begin();
    },
    hasBegun: begun.hasBegun,
    remember: (chosen: ReadingMode): Promise<void> => rememberMode(chosen).catch(reportFailure),
    keepSettings: (settings: ReadingSettings): void => {
      rememberSettings(settings).catch(reportFailure);
    },
    enter: enterPage,
    comeTo: comeToPage,
    leaveFor,
  };
}

/** What the window tells a session. */
function watchWindow(root: ShadowRoot, session: ReadingSession, signal: AbortSignal): void {
  const readOn = (direction: Direction): void => {
    session.readOn(direction).catch(reportFailure);
  };
  listenToKeys(root, session, signal);
  listenToAppKeys(root, { N: () => readOn('next'), B: () => readOn('previous') }, session, signal);
  watchHistory((url, left) => {
    session.visit(url, left?.row);
    if (left !== null && session.url === url) window.scrollTo(0, left.y);
  }, signal);
  const watcher = {
    onPage: (flipPage: number): void => session.comeTo(flipPage),
    onNear: (): void => readOn('next'),
    onRest: (): void => {
      if (session.rowUrls.length > 1) rememberPlace(session.rowUrls);
    },
  };
  watchReading(root, watcher, signal);
  watchReturn((chosen) => session.follow(chosen), signal);
}
