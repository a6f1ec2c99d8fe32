import { type KeyActions, keyTable } from '../../components/keys/key-table.ts';
import { ReaderApp } from '../../components/reader-app/ReaderApp.tsx';
import type { ViewActions } from '../../components/reader-app/view-actions.ts';
import type { Reading, ReadingMode } from '../../components/reading-view/reading.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { rememberMode, rememberSettings, watchReturn } from '../services/reading-choices.ts';
import { reportFailure } from '../services/report-failure.ts';
import { translate } from '../services/translate.ts';
import type { Handover } from '../view/handover.ts';
import { leaveFor } from '../view/leave-for.ts';
import { type HeardKeys, listenToKeys } from '../view/listen-to-keys.ts';
import { ReadingCanvas } from '../view/reading-canvas.ts';
import { scrollToPlace, TOP } from '../view/reading-edge.ts';
import { askBackground } from './ask-background.ts';
import { BookPages } from './book-pages.ts';
import { fetchText } from './fetch-text.ts';
import { FilesBeside } from './files-beside.ts';
import { watchBegun } from './has-begun.ts';
import { keepReadingPlace } from './keep-reading-place.ts';
import { enterPage, watchHistory } from './page-history.ts';
import { ReadingSession } from './reading-session.ts';
import { scrollByWheel } from './scroll-by-wheel.ts';
import { styleApp } from './style-app.ts';
import { viewActions } from './view-actions.ts';

/** What a session needs of the browser, whatever is read. */
const PARTS = {
  remember: (mode: ReadingMode): Promise<void> => rememberMode(mode).catch(reportFailure),
  keepSettings: (settings: ReadingSettings): void => {
    rememberSettings(settings).catch(reportFailure);
  },
  enter: enterPage,
  leaveFor,
};

/** The book's pages and files, of which some are kept. */
const book = () => ({
  pages: new BookPages(fetchText),
  files: new FilesBeside(fetchText, askBackground),
});

/** Goes on where the first look has led: connects a session to the view and to the window. */
export function openApp({ root, cover, page, choices, turns, stop }: Handover): void {
  const { signal } = stop;
  const canvas = new ReadingCanvas(root, cover, (reading) => (
    <ReaderApp
      reading={reading}
      address={session.url}
      actions={session}
      view={view}
      t={translate}
    />
  ));
  const view = viewActions(root);
  styleApp(root);
  const begun = watchBegun(root, signal);
  const draw = (reading: Reading): void => {
    try {
      keepReadingPlace(root, () => canvas.draw(reading, session));
    } catch (failure) {
      reportFailure(failure);
      stop.abort();
    }
  };
  const begin = (isNew: boolean): void => {
    begun.reset();
    if (isNew) scrollToPlace(root, TOP);
    canvas.begin();
  };
  const parts = { ...PARTS, ...book(), draw, begin, hasBegun: begun.hasBegun };
  const session = new ReadingSession(parts, page, choices, signal);

  listenToKeys(root, () => keysOf(session, view), signal);
  scrollByWheel(root, signal);
  watchHistory((url) => session.visit(url), signal);
  watchReturn((chosen) => session.follow(chosen), signal);
  signal.addEventListener('abort', () => {
    canvas.clear();
    // The document holds another page's original than its address says.
    if (session.url !== page.url) leaveFor(session.url);
  });
  session.start();
  for (const direction of turns) session.turn(direction);
}

/** The keys as they are at this moment: vertical writing turns the arrows round. */
const keysOf = (session: ReadingSession, view: ViewActions): HeardKeys<KeyActions> => ({
  rows: keyTable(session.settings.writing).flatMap(({ rows }) => rows),
  actions: { actions: session, view, settings: session.settings },
  showsProse: session.showsProse,
});
