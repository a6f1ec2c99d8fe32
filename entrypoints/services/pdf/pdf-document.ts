import {
  GlobalWorkerOptions,
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { type ContentsEntry, readContents } from '../../../lib/sources/pdf/contents.ts';
import { documentTitle } from '../../../lib/sources/pdf/document-title.ts';
import { isTagged } from '../../../lib/sources/pdf/page-tags.ts';
import type { PdfPage } from '../../../lib/sources/pdf/pdf-page.ts';
import { pdfPageOf } from '../../../lib/sources/pdf/pdf-page-of.ts';
import type { PdfSource } from './pdf-source.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Starts while the document's first bytes are on their way; serves one document after the other. */
const worker = new PDFWorker();

/** Where the build puts pdf.js's own data (`scripts/toolchain/publish-pdf-data.ts`). */
const DATA = '/pdfjs';
/** So much is asked for at a time, in bytes: fewer trips than pdf.js's usual 64 kB. */
const CHUNK = 262_144;
/** After so many pages pdf.js gives up the fonts and pictures that it keeps. */
const CLEANUP_EVERY = 24;
/** The widest picture of a page, in pixels: sharp on any screen, and no more than 16 MB of them. */
const PICTURE_WIDTH_MAX = 1600;

/** Why a document cannot be opened, where that is no fault of ours. */
export type DocumentFault = 'damaged' | 'vanished';

/** A document that is open. */
export interface PdfDocument {
  readonly title: string | null;
  readonly pageCount: number;
  /** The document's own sign, by which it is known again wherever the file has moved. */
  readonly fingerprint: string;
  /** Its own contents, empty where it has none; asked for when they are first wanted. */
  readonly contents: () => Promise<readonly ContentsEntry[]>;
  /** One page's text; rejects where the page is damaged or its bytes do not come. */
  readonly page: (number: number) => Promise<PdfPage>;
  /** One page's picture, no wider than asked, in CSS pixels. */
  readonly picture: (number: number, width: number, signal: AbortSignal) => Promise<Blob>;
}

export interface OpenOptions {
  /** Asks the reader; `wrong` where one was given already. */
  readonly askPassword: (wrong: boolean) => Promise<string>;
  /** Bytes that were there do not come any more. */
  readonly onVanished: () => void;
  /** Closes the document, at whatever point it is. */
  readonly signal: AbortSignal;
}

/** Opens a document: with nothing from the network but its own bytes, and no code that it brings. */
export async function openDocument(
  source: PdfSource,
  { askPassword, onVanished, signal }: OpenOptions,
): Promise<PdfDocument | DocumentFault> {
  let hasVanished = false;
  const range = new SourceTransport(source, () => {
    hasVanished = true;
    onVanished();
  });
  const task = getDocument({
    range,
    worker,
    rangeChunkSize: CHUNK,
    disableAutoFetch: true,
    disableStream: true,
    cMapUrl: `${DATA}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${DATA}/standard_fonts/`,
    wasmUrl: `${DATA}/decoders/`,
    // WebAssembly would need a looser policy for all of the extension's pages.
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  signal.addEventListener('abort', () => task.destroy());
  task.onPassword = (give: (password: string) => void, reason: number): void => {
    askPassword(reason === WRONG_PASSWORD).then(give, () => task.destroy());
  };
  try {
    return await describe(await task.promise);
  } catch (failure) {
    signal.throwIfAborted();
    if (hasVanished) return 'vanished';
    if (failure instanceof Error && DAMAGE.has(failure.name)) return 'damaged';
    throw failure;
  }
}

/** pdf.js's `PasswordResponses.INCORRECT_PASSWORD`. */
const WRONG_PASSWORD = 2;
const DAMAGE: ReadonlySet<string> = new Set([
  'InvalidPDFException',
  'FormatError',
  'UnknownErrorException',
]);

/** Hands pdf.js the parts of a source that it asks for. */
class SourceTransport extends PDFDataRangeTransport {
  readonly #source: PdfSource;
  readonly #onVanished: () => void;

  constructor(source: PdfSource, onVanished: () => void) {
    super(source.size, null);
    this.#source = source;
    this.#onVanished = onVanished;
  }

  override requestDataRange(begin: number, end: number): void {
    this.#source.read(begin, Math.min(end, this.#source.size)).then(
      (bytes) => this.onDataRange(begin, bytes),
      () => this.#onVanished(),
    );
  }
}

async function describe(document: PDFDocumentProxy): Promise<PdfDocument> {
  const [labels, metadata, marks] = await Promise.all([
    document.getPageLabels().catch(() => null),
    document.getMetadata().catch(() => null),
    document.getMarkInfo().catch(() => null),
  ]);
  const includeMarkedContent = isTagged(marks);
  let contents: Promise<readonly ContentsEntry[]> | null = null;
  const title = metadata && documentTitle(Reflect.get(metadata.info, 'Title'));
  let read = 0;
  return {
    title,
    pageCount: document.numPages,
    fingerprint: document.fingerprints[0] ?? '',
    contents: () => {
      contents ??= readContents(document);
      return contents;
    },
    page: async (number) => {
      const page = await document.getPage(number);
      const { items, styles } = await page.getTextContent({ includeMarkedContent });
      const tree = includeMarkedContent ? await page.getStructTree().catch(() => null) : null;
      page.cleanup();
      // The first page does not wait for them.
      const entries = (await contents) ?? [];
      if (++read % CLEANUP_EVERY === 0) await document.cleanup();
      const viewport = page.getViewport({ scale: 1 });
      return pdfPageOf({
        number,
        label: labels?.[number - 1] ?? null,
        title,
        viewport,
        items,
        styles,
        tree,
        titles: entries.flatMap((entry) => (entry.page === number ? [entry.text] : [])),
      });
    },
    picture: async (number, width, signal) =>
      drawPage(await document.getPage(number), width, signal),
  };
}

async function drawPage(page: PDFPageProxy, width: number, signal: AbortSignal): Promise<Blob> {
  const pixels = Math.min(PICTURE_WIDTH_MAX, width * window.devicePixelRatio);
  const viewport = page.getViewport({ scale: pixels / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  const cancel = (): void => task.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  await task.promise;
  signal.removeEventListener('abort', cancel);
  page.cleanup();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob === null) throw new Error(`no picture of page ${page.pageNumber}`);
  return blob;
}
