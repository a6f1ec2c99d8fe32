import { render } from 'preact';
import { ReaderApp } from '../../components/reader-app/ReaderApp.tsx';
import type { Reading } from '../../components/reading-view/reading.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { pageOfHash } from '../../lib/sources/pdf/pdf-address.ts';
import { listenToAppKeys } from '../reader-app/app-keys.ts';
import { connectTools } from '../reader-app/connect-tools.ts';
import { watchBegun } from '../reader-app/has-begun.ts';
import { keepReadingPlace } from '../reader-app/keep-reading-place.ts';
import { openAloud } from '../reader-app/open-aloud.ts';
import { PictureBeside } from '../reader-app/picture-beside.ts';
import { scrollByWheel } from '../reader-app/scroll-by-wheel.ts';
import { styleApp } from '../reader-app/style-app.ts';
import { readingChoices, rememberSettings } from '../services/reading-choices.ts';
import { reportFailure } from '../services/report-failure.ts';
import { translate } from '../services/translate.ts';
import { coverOriginal } from '../view/cover-original.ts';
import { markTime } from '../view/mark-time.ts';
import { mountView } from '../view/mount-view.ts';
import { type Drawing, ReadingCanvas } from '../view/reading-canvas.ts';
import { scrollToPlace, TOP } from '../view/reading-edge.ts';
import { PagePictures } from './page-pictures.ts';
import type { OpenedPdf } from './pdf-opener.ts';
import { PdfSession } from './pdf-session.ts';

/**
 * Shows an open document in the reading view, over the page; the page itself holds the picture of
 * the page that is read. Ends when the document does.
 *
 * @param onPicture what the page is to show in place of the prose
 */
export async function openReading(
  opened: OpenedPdf,
  onPicture: (picture: string | null) => void,
): Promise<void> {
  const { document: pdf, name, repaired, stop } = opened;
  const { signal } = stop;
  const { settings } = await readingChoices();
  if (signal.aborted) return;
  const root = mountView(document, translate('languageTag'), () => stop.abort(), signal);
  const cover = coverOriginal(document);
  const drawing: Drawing = (reading) => (
    <ReaderApp
      {...{ reading, aids, ...tools }}
      {...{ address: reading.place.viewer, actions: session, t: translate }}
    />
  );
  const canvas = new ReadingCanvas(root, cover, drawing, render);
  const keepPlace = keepReadingPlace(root);
  const tools = connectTools({
    ...{ root, signal },
    // Each page is read anew: none of them has an address that others could be found by.
    contentAt: () => null,
    redraw: () => session.redraw(),
  });
  const draw = (read: Reading): void => {
    const reading = tools.conversion.applied(read);
    tools.citation.follow(reading);
    document.title = `${reading.title ?? name} · ${reading.place.flipPage}`;
    onPicture(reading.shown === 'original' ? (reading.place.pictures[0] ?? null) : null);
    keepPlace(reading.settings, () => canvas.draw(reading, session));
    tools.clippings.follow(reading);
    if (reading.content.kind === 'prose') markTime('first-look');
  };
  const showsPicture = (): boolean => aids.picture.isShown;
  const shown = { ...windowParts(root, canvas, signal), draw, showsPicture };
  const parts = { ...documentParts(opened), ...shown };
  const session = new PdfSession(parts, settings, signal);
  const aids = {
    picture: new PictureBeside(() => session.wantPicture()),
    aloud: openAloud(root, session, signal),
  };
  styleApp(root);
  scrollByWheel(root, signal);
  listenToAppKeys(root, session, aids, signal);
  followAddress(session, signal);
  signal.addEventListener('abort', () => {
    cover.uncover();
    canvas.clear();
  });
  session.visit(Math.min(pageOfHash(window.location.hash) ?? 1, pdf.pageCount), false);
  if (repaired) session.say('pdfRepaired');
}

/** What a session reads, and where its pages are. */
function documentParts({ document: pdf, pages, name, url, stop }: OpenedPdf) {
  const pictures = new PagePictures(pdf);
  stop.signal.addEventListener('abort', () => pictures.clear());
  return {
    title: pdf.title ?? name,
    pageCount: pdf.pageCount,
    readAlone: (page: number) => pages.alone(page),
    read: (page: number) => pages.page(page),
    picture: pictures.of,
    root: `pdf:${pdf.fingerprint}`,
    addressOf: (page: number) => addressIn(pdf.fingerprint, url, page),
    publicAddressOf: (page: number) => (url === null ? '' : `${withoutHash(url)}#page=${page}`),
    enter: (page: number, isNew: boolean) =>
      enterPage(addressIn(pdf.fingerprint, url, page), isNew),
  };
}

/** What a session does to the window, and to what is stored. */
function windowParts(root: ShadowRoot, canvas: ReadingCanvas, signal: AbortSignal) {
  const begun = watchBegun(root, signal);
  return {
    begin: (): void => {
      begun.reset();
      scrollToPlace(root, TOP);
      canvas.begin();
    },
    hasBegun: begun.hasBegun,
    keepSettings: (kept: ReadingSettings): void => {
      rememberSettings(kept).catch(reportFailure);
    },
  };
}

/** Back, forward, and a page that is typed behind the address. */
function followAddress(session: PdfSession, signal: AbortSignal): void {
  const follow = (): void => {
    const page = pageOfHash(window.location.hash) ?? 1;
    if (page !== session.page) session.visit(page, false);
  };
  window.addEventListener('popstate', follow, { signal });
  window.addEventListener('hashchange', follow, { signal });
}

/**
 * The address of a page in this view, which begins with what the document is known by. A file on the
 * reader's disk has no more of an address: it must be chosen again.
 */
function addressIn(fingerprint: string, url: string | null, page: number): string {
  const known = new URLSearchParams({ pdf: fingerprint, ...(url === null ? {} : { src: url }) });
  const here = new URL(window.location.href);
  here.search = known.toString();
  here.hash = `page=${page}`;
  return here.href;
}

const withoutHash = (url: string): string => url.replace(/#.*$/u, '');

function enterPage(address: string, isNew: boolean): void {
  if (isNew) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
