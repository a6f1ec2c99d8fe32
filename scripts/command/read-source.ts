import { resolve } from 'node:path';
import process from 'node:process';
import type { PageOfRuns } from '../../lib/model/run.ts';
import { DocumentPages } from '../../lib/sources/pdf/document-pages.ts';
import type { SourceNote } from '../../lib/sources/source-note.ts';
import { LocalFiles } from './local-files.ts';
import { readLocalPage, UnreadablePage } from './local-page.ts';
import type { LocalPdf } from './local-pdf.ts';

/** A page to be rebuilt, or why there is none: one line for the person at the terminal. */
export type SourcePage =
  | {
      readonly source: string;
      readonly page: PageOfRuns;
      readonly notes: readonly SourceNote[];
    }
  | { readonly source: string; readonly failure: string };

/** What is read of one command line, and closed after it. */
export interface SourceReader {
  /** The pages of a source: a text page is one, a PDF all of its own or the one that is named. */
  read(source: string): AsyncGenerator<SourcePage>;
  close(): Promise<void>;
}

/** @param positions whether the files beside a text page may be used */
export function sourceReader(positions: boolean): SourceReader {
  const files = new LocalFiles();
  const pdfs = new PdfShelf();
  return {
    read: (source) => {
      const named = pdfSource(source);
      return named ? pdfs.read(source, named) : readHtml(source, positions, files);
    },
    close: () => pdfs.close(),
  };
}

interface PdfSource {
  readonly path: string;
  /** The page that is named; null for all. */
  readonly page: number | null;
}

const PDF = /^(?<path>.*\.pdf)(?:#page=(?<page>\d+))?$/iu;

/** A PDF, and its page where one is named; null for what is none. */
export function pdfSource(source: string): PdfSource | null {
  const found = PDF.exec(source)?.groups;
  if (!found?.path) return null;
  return { path: found.path, page: found.page === undefined ? null : Number(found.page) };
}

/** A path as it is meant where the command was given. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

async function* readHtml(
  source: string,
  positions: boolean,
  files: LocalFiles,
): AsyncGenerator<SourcePage> {
  try {
    yield { source, ...readLocalPage(source, positions, files) };
  } catch (error) {
    if (!(error instanceof UnreadablePage)) throw error;
    yield { source, failure: error.message };
  }
}

/** The PDFs of a command line; one is open at a time. */
class PdfShelf {
  #path: string | null = null;
  #pdf: LocalPdf | null = null;
  #pages: DocumentPages | null = null;

  async *read(source: string, { path, page }: PdfSource): AsyncGenerator<SourcePage> {
    try {
      const { pages, count } = await this.#open(path);
      if (page !== null) return yield await readNumber(pages, page, path, source);
      const failed: SourcePage[] = [];
      for (let number = 1; number <= count; number++) {
        const read = await readNumber(pages, number, path, `${path}#page=${number}`);
        if ('failure' in read) failed.push(read);
        else yield read;
      }
      const areAllPictures =
        failed.length === count &&
        failed.every((page) => 'failure' in page && page.failure.endsWith(WHY['no-text-layer']));
      if (areAllPictures) yield { source, failure: noText(path, count) };
      else yield* failed;
    } catch (error) {
      if (!(error instanceof UnreadablePage)) throw error;
      yield { source, failure: error.message };
    }
  }

  async close(): Promise<void> {
    await this.#pdf?.close();
    this.#pdf = null;
    this.#path = null;
  }

  async #open(path: string): Promise<{ readonly pages: DocumentPages; readonly count: number }> {
    if (this.#path !== path || !this.#pdf || !this.#pages) {
      await this.close();
      // Half a second to load, which who asks for no PDF need not wait for.
      const { LocalPdf: Pdf } = await import('./local-pdf.ts');
      const pdf = await Pdf.open(fromHere(path), path);
      this.#pdf = pdf;
      this.#path = path;
      this.#pages = new DocumentPages(pdf.pageCount, (number) => pdf.page(number));
    }
    return { pages: this.#pages, count: this.#pdf.pageCount };
  }
}

const noText = (path: string, count: number): string =>
  `${path} has no text, only ${count === 1 ? 'a picture' : `pictures on ${count} pages`}`;

const WHY = {
  'no-text-layer': 'has no text, only a picture',
  'no-unicode': 'has text that nothing tells the characters of',
} as const;

async function readNumber(
  pages: DocumentPages,
  number: number,
  path: string,
  source: string,
): Promise<SourcePage> {
  try {
    const read = await pages.page(number);
    if (read.ok) return { source, page: read.page, notes: read.notes };
    return { source, failure: `${path}#page=${number} ${WHY[read.reason]}` };
  } catch (error) {
    if (error instanceof RangeError) return { source, failure: `${path} has no page ${number}` };
    return { source, failure: `${path}#page=${number} cannot be read (${String(error)})` };
  }
}
