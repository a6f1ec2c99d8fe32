import { readFileSync, statSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ContentsEntry, readContents } from '../../lib/sources/pdf/contents.ts';
import { documentTitle } from '../../lib/sources/pdf/document-title.ts';
import { isTagged } from '../../lib/sources/pdf/page-tags.ts';
import type { PdfPage } from '../../lib/sources/pdf/pdf-page.ts';
import { pdfPageOf } from '../../lib/sources/pdf/pdf-page-of.ts';
import { fromRoot } from '../toolchain/root.ts';
import { UnreadablePage } from './local-page.ts';

/** A folder of pdf.js's own data, as the address that it wants. */
const data = (folder: string): string => `${fromRoot('node_modules', 'pdfjs-dist', folder)}/`;

/** What pdf.js says of a document that it cannot open, as the end of a sentence its name begins. */
const FAULTS: Readonly<Record<string, string>> = {
  PasswordException: 'is locked with a password',
  InvalidPDFException: 'is damaged, or no PDF',
};
const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};
/** A PDF says that it is one in its first bytes (ISO 32000-1, annex H). */
const HEADER = '%PDF-';
const HEADER_WITHIN = 1024;

/** What a document tells of itself. */
interface Told {
  readonly labels: readonly string[] | null;
  readonly title: string | null;
  readonly contents: readonly ContentsEntry[];
  readonly isTagged: boolean;
}

/** A PDF on this machine, its pages read as they are asked for. */
export class LocalPdf {
  readonly #document: PDFDocumentProxy;
  readonly #labels: readonly string[] | null;
  readonly #title: string | null;
  readonly #contents: readonly ContentsEntry[];
  readonly #isTagged: boolean;

  private constructor(document: PDFDocumentProxy, told: Told) {
    this.#document = document;
    this.#labels = told.labels;
    this.#title = told.title;
    this.#contents = told.contents;
    this.#isTagged = told.isTagged;
  }

  /**
   * @param usesTags whether the document's own tags are read with its text, where it has any
   * @throws UnreadablePage where there is no such file, or pdf.js cannot open it
   */
  static async open(path: string, name = path, usesTags = true): Promise<LocalPdf> {
    const bytes = bytesOf(path, name);
    const options = {
      data: bytes,
      cMapUrl: data('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: data('standard_fonts'),
      wasmUrl: data('wasm'),
      verbosity: 0,
    };
    try {
      const document = await getDocument(options).promise;
      const [labels, metadata, contents, marks] = await Promise.all([
        document.getPageLabels(),
        document.getMetadata(),
        readContents(document),
        document.getMarkInfo(),
      ]);
      const title = documentTitle(Reflect.get(metadata.info, 'Title'));
      return new LocalPdf(document, {
        ...{ labels, title, contents },
        isTagged: usesTags && isTagged(marks),
      });
    } catch (error) {
      const kind = error instanceof Error ? error.name : '';
      throw new UnreadablePage(`${name} ${FAULTS[kind] ?? `cannot be opened (${String(error)})`}`);
    }
  }

  get pageCount(): number {
    return this.#document.numPages;
  }

  /** One page's text, as pdf.js tells it. */
  async page(number: number): Promise<PdfPage> {
    const page = await this.#document.getPage(number);
    const { items, styles } = await page.getTextContent({ includeMarkedContent: this.#isTagged });
    const tree = this.#isTagged ? await page.getStructTree() : null;
    page.cleanup();
    return pdfPageOf({
      number,
      label: this.#labels?.[number - 1] ?? null,
      title: this.#title,
      viewport: page.getViewport({ scale: 1 }),
      items,
      styles,
      tree,
      titles: this.#contents.flatMap((entry) => (entry.page === number ? [entry.text] : [])),
    });
  }

  close(): Promise<void> {
    return this.#document.loadingTask.destroy();
  }
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new UnreadablePage(`${name} is a folder`);
    const bytes = new Uint8Array(readFileSync(path));
    const head = String.fromCharCode(...bytes.subarray(0, HEADER_WITHIN));
    if (!head.includes(HEADER)) throw new UnreadablePage(`${name} is not a PDF`);
    return bytes;
  } catch (error) {
    if (error instanceof UnreadablePage) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadablePage(`${name} ${FILE_FAULTS[code] ?? `cannot be read (${code})`}`);
  }
}
