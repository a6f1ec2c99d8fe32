import { ReaderApp } from '../../components/reader-app/ReaderApp.tsx';
import type { Reading, ReadingMode } from '../../components/reading-view/reading.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { rememberMode, rememberSettings, watchReturn } from '../services/reading-choices.ts';
import { reportFailure } from '../services/report-failure.ts';
import { translate } from '../services/translate.ts';
import type { Handover } from '../view/handover.ts';
import { leaveFor } from '../view/leave-for.ts';
import { listenToKeys } from '../view/listen-to-keys.ts';
import { ReadingCanvas } from '../view/reading-canvas.ts';
import { askBackground } from './ask-background.ts';
import { BookPages } from './book-pages.ts';
import { fetchText } from './fetch-text.ts';
import { FilesBeside } from './files-beside.ts';
import { watchBegun } from './has-begun.ts';
import { enterPage, watchHistory } from './page-history.ts';
import { ReadingSession } from './reading-session.ts';
import { startConversion } from './start-conversion.ts';

const remember = (chosen: ReadingMode): Promise<void> => rememberMode(chosen).catch(reportFailure);

const keepSettings = (settings: ReadingSettings): void => {
  rememberSettings(settings).catch(reportFailure);
};

/** Goes on where the first look has led: connects a session to the view and to the window. */
export function openApp({ root, cover, page, choices, turns, stop }: Handover): void {
  const { signal } = stop;
  const canvas = new ReadingCanvas(root, cover, (reading) => (
    <ReaderApp reading={reading} actions={session} conversion={conversion} t={translate} />
  ));
  const begun = watchBegun(root, signal);
  const pages = new BookPages(fetchText);
  let last: Reading | null = null;
  const draw = (reading: Reading): void => {
    last = reading;
    try {
      canvas.draw(conversion.applied(reading), session);
    } catch (failure) {
      reportFailure(failure);
      stop.abort();
    }
  };
  const redraw = (): void => (last === null ? undefined : draw(last));
  const conversion = startConversion(root, redraw, () => session.url, signal);
  const begin = (isNew: boolean): void => {
    begun.reset();
    if (isNew) window.scrollTo(0, 0);
    canvas.begin();
  };
  const files = new FilesBeside(fetchText, askBackground);
  const parts = {
    pages,
    files,
    draw,
    begin,
    hasBegun: begun.hasBegun,
    remember,
    keepSettings,
    enter: enterPage,
    leaveFor,
  };
  const session = new ReadingSession(parts, page, choices, signal);

  listenToKeys(root, session, signal);
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
