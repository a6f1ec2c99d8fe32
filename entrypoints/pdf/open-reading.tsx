import { render } from 'preact';
import { ReaderApp } from '../../components/reader-app/ReaderApp.tsx';
import type { PagePlace, Reading } from '../../components/reading-view/reading.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { pageOfHash, pdfPageAddress } from '../../lib/sources/pdf/pdf-address.ts';
import { openAloud } from '../reader-app/aloud/open-aloud.ts';
import { listenToAppKeys } from '../reader-app/app-keys.ts';
import { connectTools } from '../reader-app/connect-tools.ts';
import { readingDrawer } from '../reader-app/draw-reading.ts';
import { PictureBeside } from '../reader-app/picture-beside.ts';
import { watchBegun } from '../reader-app/session/has-begun.ts';
import { leftPlace, rememberPlace } from '../reader-app/session/page-history.ts';
import { watchRow } from '../reader-app/session/watch-row.ts';
import { styleApp } from '../reader-app/style-app.ts';
import { reportFailure } from '../services/report-failure.ts';
import { readingChoices, rememberSettings } from '../services/stores/reading-choices.ts';
import { translate } from '../services/translate.ts';
import { coverOriginal } from '../view/cover-original.ts';
import { markTime } from '../view/mark-time.ts';
import { mountView } from '../view/mount-view.ts';
import { type Drawing, ReadingCanvas } from '../view/reading-canvas.ts';
import { scrollToPlace, TOP } from '../view/reading-edge.ts';
import { DocumentContents } from './document-contents.ts';
import { PagePictures } from './page-pictures.ts';
import type { OpenedPdf } from './pdf-opener.ts';
import { PdfPages, type PdfParts } from './pdf-pages.ts';
import { PdfSession } from './pdf-session.ts';

/**
 * Shows an open document in the reading view, over the page; the page itself holds the picture of
 * the page that is read. Ends when the document does.
 *
 * @param onPrinted tells which page is to be shown as it was printed, in place of the prose
 */
export async function openReading(
  opened: OpenedPdf,
  onPrinted: (place: PagePlace | null) => void,
): Promise<void> {
  const { document: pdf, name, repaired, stop } = opened;
  const { signal } = stop;
  const { settings } = await readingChoices();
  if (signal.aborted) return;
  const root = mountView(document, translate('languageTag'), () => stop.abort(), signal);
  const cover = coverOriginal(document);
  const contents = new DocumentContents((page) => session.visit(page, true));
  const drawing: Drawing = (reading) => (
    <ReaderApp
      {...{ reading, aids, ...tools, contents: contents.at(reading.place.flipPage) }}
      {...{ address: reading.place.viewer, actions: session, t: translate }}
    />
  );
  const canvas = new ReadingCanvas(root, cover, drawing, render);
  const pages = new PdfPages(documentParts(opened));
  const tools = connectTools({
    ...{ root, signal },
    contentAt: (address) => pages.kept(address)?.content ?? null,
    redraw: () => session.redraw(),
  });
  const drawReading = readingDrawer(root, canvas, tools);
  const draw = (reading: Reading, inPlace: boolean): void => {
    document.title = `${reading.title ?? name} · ${reading.place.flipPage}`;
    onPrinted(reading.shown === 'original' ? reading.place : null);
    drawReading(reading, session, inPlace);
    if (reading.content.kind === 'prose') markTime('first-look');
  };
  const showsPicture = (): boolean => aids.picture.isShown;
  const parts = { ...windowParts(root, canvas, signal), draw, showsPicture };
  const title = pdf.title ?? name;
  const session = new PdfSession({ ...parts, title, pages }, settings, signal);
  const aids = {
    picture: new PictureBeside(() => session.wantPicture()),
    aloud: openAloud(root, session, signal),
  };
  styleApp(root);
  watchRow(root, session, (row) => rememberPlace(root, row, window.location.href), signal);
  listenToAppKeys(root, session, aids, signal);
  followAddress(root, session, signal);
  signal.addEventListener('abort', () => {
    cover.uncover();
    canvas.clear();
  });
  session.visit(Math.min(pageOfHash(window.location.hash) ?? 1, pdf.pageCount), false);
  if (repaired) session.say('pdfRepaired');
  contents.take(pdf.contents(), () => session.redraw());
}

/** What a session reads, and where its pages are. */
function documentParts({ document: pdf, pages, url, stop }: OpenedPdf): PdfParts {
  const pictures = new PagePictures(pdf);
  stop.signal.addEventListener('abort', () => pictures.clear());
  return {
    pageCount: pdf.pageCount,
    readAlone: (page: number) => pages.alone(page),
    read: (page: number) => pages.page(page),
    picture: pictures.of,
    root: `pdf:${pdf.fingerprint}`,
    addressOf: (page: number) => addressIn(pdf.fingerprint, url, page),
    publicAddressOf: (page: number) => (url === null ? '' : pdfPageAddress(url, page)),
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
    enter: enterPage,
    comeTo: (address: string, row: readonly string[]): void => {
      if (row.length < 2) enterPage(address, false);
      else rememberPlace(root, row, address);
    },
    keepSettings: (kept: ReadingSettings): void => {
      rememberSettings(kept).catch(reportFailure);
    },
  };
}

/** Back, forward, and a page that is typed behind the address. */
function followAddress(root: ShadowRoot, session: PdfSession, signal: AbortSignal): void {
  const follow = (state: unknown): void => {
    const page = pageOfHash(window.location.hash) ?? 1;
    const left = leftPlace(state);
    if (page !== session.page) session.visit(page, false, left?.row);
    if (left !== null && session.row.pages.length > 1) scrollToPlace(root, left.place);
  };
  window.addEventListener('popstate', ({ state }) => follow(state), { signal });
  window.addEventListener('hashchange', () => follow(null), { signal });
}

/**
 * The address of a page in this view, which begins with what the document is known by. A file on the
 * reader's disk has no more of an address: it must be chosen again.
 */
function addressIn(fingerprint: string, url: string | null, page: number): string {
  const known = new URLSearchParams({ pdf: fingerprint, ...(url === null ? {} : { src: url }) });
  const here = new URL(window.location.href);
  here.search = known.toString();
  return pdfPageAddress(here.href, page);
}

function enterPage(address: string, isNew: boolean): void {
  if (isNew) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
