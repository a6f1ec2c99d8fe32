import type {
  OpeningProgress,
  PdfActions,
  PdfState,
  PdfTrouble,
} from '../../components/pdf/pdf-state.ts';
import { siteOf } from '../../lib/sites/site.ts';
import { DocumentPages } from '../../lib/sources/pdf/document-pages.ts';
import { fileName, pdfAddress } from '../../lib/sources/pdf/pdf-address.ts';
import { type FetchFault, fetchPdf, type Progress } from '../services/pdf/fetch-pdf.ts';
import {
  type DocumentFault,
  openDocument,
  type PdfDocument,
} from '../services/pdf/pdf-document.ts';
import { blobSource, isPdf, isRepaired, type PdfSource } from '../services/pdf/pdf-source.ts';
import { reportFailure } from '../services/report-failure.ts';
import { findText, type TextFound } from './find-text.ts';

/** A document that can be read. */
export interface OpenedPdf {
  readonly document: PdfDocument;
  readonly pages: DocumentPages;
  readonly name: string;
  /** The address that it came from; null of a file. */
  readonly url: string | null;
  /** Parts of it were lost. */
  readonly repaired: boolean;
  /** Aborts when it is closed, for another or because its bytes do not come any more. */
  readonly stop: AbortController;
}

export interface OpenerParts {
  readonly draw: (state: PdfState) => void;
  readonly onOpened: (opened: OpenedPdf) => void;
  /** Whether the extension may fetch from there; never asks. */
  readonly hasLeave: (url: string) => Promise<boolean>;
  /** Asks the reader, in a click. */
  readonly askLeave: (url: string) => Promise<boolean>;
}

type Target = { readonly file: File } | { readonly url: string };

const TROUBLES: Readonly<Record<FetchFault | DocumentFault, PdfTrouble>> = {
  refused: 'pdfRefused',
  missing: 'pdfMissing',
  unreachable: 'pdfUnreachable',
  damaged: 'pdfDamaged',
  vanished: 'pdfVanished',
};

const nameOf = (target: Target): string =>
  'file' in target ? target.file.name : fileName(target.url);

/** From a file or an address to an open document: what is asked on the way, and what can go wrong. */
export class PdfOpener implements PdfActions {
  readonly #parts: OpenerParts;
  #shown: PdfState['kind'] | 'prose' = 'start';
  #target: Target | null = null;
  #opening = new AbortController();
  #password: ((password: string) => void) | null = null;
  /** A document that is open and has no text. */
  #pictures: OpenedPdf | null = null;

  constructor(parts: OpenerParts) {
    this.#parts = parts;
  }

  readonly openFile = (file: File): void => this.#begin({ file });

  readonly openAddress = (address: string): void => {
    const url = pdfAddress(address);
    if (url === null) this.#say('pdfNoAddress', address);
    else this.#begin({ url });
  };

  readonly givePassword = (password: string): void => {
    const give = this.#password;
    this.#password = null;
    if (this.#target) this.#drawOpening(nameOf(this.#target), null);
    give?.(password);
  };

  readonly giveLeave = (): void => {
    const target = this.#target;
    if (target === null || !('url' in target)) return;
    const asked = this.#parts.askLeave(target.url);
    asked.then((given) => given && this.#begin(target)).catch(reportFailure);
  };

  readonly stop = (): void => {
    this.#opening.abort();
    this.#draw({ kind: 'start' });
  };

  readonly tryAgain = (): void => {
    if (this.#target) this.#begin(this.#target);
  };

  readonly seePictures = (): void => {
    if (this.#pictures) this.#give(this.#pictures);
  };

  #begin(target: Target): void {
    this.#opening.abort();
    const stop = new AbortController();
    this.#opening = stop;
    this.#target = target;
    this.#pictures = null;
    this.#open(target, stop).catch((failure: unknown) => {
      if (stop.signal.aborted) return;
      reportFailure(failure);
      stop.abort();
      this.#say('pdfFailed', nameOf(target));
    });
  }

  async #open(target: Target, stop: AbortController): Promise<void> {
    const { signal } = stop;
    const name = nameOf(target);
    this.#drawOpening(name, null);
    if ('url' in target && !(await this.#parts.hasLeave(target.url))) {
      this.#draw({ kind: 'leave', host: siteOf(target.url)?.host ?? target.url });
      return;
    }
    const source = await this.#sourceOf(target, signal);
    if (typeof source === 'string') return this.#say(TROUBLES[source], name);
    const document = await this.#documentOf(source, stop);
    if (typeof document === 'string') return this.#say(document, name);
    const url = 'url' in target ? target.url : null;
    const pages = new DocumentPages(document.pageCount, document.page);
    const [found, repaired] = await Promise.all([
      this.#findText(pages, name, signal),
      isRepaired(source).catch(() => false),
    ]);
    signal.throwIfAborted();
    const opened = { document, pages, name, url, repaired, stop };
    if (typeof found !== 'string') return this.#give(opened);
    this.#pictures = opened;
    const trouble = found === 'no-unicode' ? 'pdfNoUnicode' : 'pdfNoText';
    this.#draw({ kind: 'trouble', trouble, name, pages: document.pageCount });
  }

  async #sourceOf(target: Target, signal: AbortSignal): Promise<PdfSource | FetchFault> {
    if ('file' in target) return blobSource(target.file, target.file.name);
    const onProgress = ({ loaded, total }: Progress): void => {
      // Parts that are fetched while the reader reads, or types a password, are no news.
      if (!signal.aborted && this.#shown === 'opening')
        this.#drawOpening(nameOf(target), { unit: 'bytes', done: loaded, total });
    };
    return fetchPdf(target.url, onProgress, signal);
  }

  async #documentOf(source: PdfSource, stop: AbortController): Promise<PdfDocument | PdfTrouble> {
    const { signal } = stop;
    const isOne = await isPdf(source).catch(() => null);
    signal.throwIfAborted();
    if (isOne === null) return 'pdfVanished';
    if (!isOne) return 'pdfNotPdf';
    const document = await openDocument(source, {
      askPassword: (wrong) => this.#askPassword(source.name, wrong),
      onVanished: () => {
        stop.abort();
        this.#say('pdfVanished', source.name);
      },
      signal,
    });
    return typeof document === 'string' ? TROUBLES[document] : document;
  }

  #askPassword(name: string, wrong: boolean): Promise<string> {
    this.#draw({ kind: 'password', name, wrong });
    return new Promise((resolve) => {
      this.#password = resolve;
    });
  }

  #findText(pages: DocumentPages, name: string, signal: AbortSignal): Promise<TextFound> {
    const total = pages.count;
    const onLooked = (done: number): void =>
      this.#drawOpening(name, { unit: 'pages', done, total });
    return findText(pages, onLooked, signal);
  }

  #drawOpening(name: string, progress: OpeningProgress | null): void {
    this.#draw({ kind: 'opening', name, progress });
  }

  #say(trouble: PdfTrouble, name: string): void {
    this.#draw({ kind: 'trouble', trouble, name });
  }

  #draw(state: PdfState): void {
    this.#shown = state.kind;
    this.#parts.draw(state);
  }

  #give(opened: OpenedPdf): void {
    this.#shown = 'prose';
    this.#parts.onOpened(opened);
  }
}
