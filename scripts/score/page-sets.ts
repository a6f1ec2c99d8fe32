import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bookAddress } from '../../lib/sources/book-files/book-address.ts';
import { fromRoot } from '../toolchain/root.ts';
import { SHARED } from './scorer.ts';

/** A page to be measured. */
export interface MeasuredPage {
  readonly name: string;
  readonly source: string;
  /** Null for a page whose paragraphs or order can be argued about. */
  readonly truth: string | null;
}

/** Pages of one kind, whose mean is given. */
export interface PageSet {
  readonly name: string;
  /** Whether the files with coordinates may be used. */
  readonly positions: boolean;
  readonly pages: readonly MeasuredPage[];
}

/** The pages kept beside the project, then those of our own sample issue. */
export function allPageSets(): PageSet[] {
  const corpus = join(SHARED, 'corpus');
  const real = booksIn(join(corpus, 'real')).flatMap((book) => bookPages(book));
  return [
    { name: 'seed', positions: true, pages: bookPages(join(corpus, 'seed')) },
    ...setPages(join(corpus, 'made'), 'made'),
    { name: 'real', positions: true, pages: real },
    { name: 'real/no-positions', positions: false, pages: real.filter(isOlder) },
    ...samplePages(),
  ];
}

/** Pages that were set in three forms: `grid/BOOK/…`, `positions/BOOK/…`, `pdf/…`, with `truth/`. */
export function setPages(folder: string, name: string): PageSet[] {
  const pdf = { name: `${name}/pdf`, positions: true, pages: pdfPages(folder) };
  const books = ['grid', 'positions'].map((form) => ({
    name: `${name}/${form}`,
    positions: true,
    pages: booksIn(join(folder, form)).flatMap((book) => {
      const truth = join(folder, 'truth', basename(book));
      return bookPages(book, (page) => `${truth}-${String(page).padStart(3, '0')}.truth.json`);
    }),
  }));
  return [...books, pdf];
}

/** Pages that are a PDF each: `pdf/NAME.pdf`, `truth/NAME.truth.json`. */
function pdfPages(folder: string): MeasuredPage[] {
  return globSync('pdf/*.pdf', { cwd: folder })
    .sort()
    .map((path) => {
      const name = basename(path, '.pdf');
      const truth = join(folder, 'truth', `${name}.truth.json`);
      return { name, source: join(folder, path), truth: existsSync(truth) ? truth : null };
    });
}

function samplePages(): PageSet[] {
  const sample = fromRoot('sample');
  const truthOf = (page: number): string => join(sample, 'truth', `page${page}.truth.json`);
  const older = bookPages(join(sample, 'book'), truthOf);
  return [
    { name: 'sample/older', positions: true, pages: older },
    { name: 'sample/no-positions', positions: false, pages: older },
    {
      name: 'sample/newer',
      positions: true,
      pages: bookPages(join(sample, 'book-newer'), truthOf),
    },
  ];
}

const booksIn = (folder: string): string[] =>
  globSync('*/files', { cwd: folder })
    .map((files) => join(folder, files, '..'))
    .sort();

/** A book's text pages in their order. */
function bookPages(
  book: string,
  truthOf = (page: number): string => join(book, 'truth', `page${page}.truth.json`),
): MeasuredPage[] {
  return globSync('files/basic-html/page*.html', { cwd: book })
    .map((path) => ({ path, page: bookAddress(path)?.flipPage ?? 0 }))
    .sort((a, b) => a.page - b.page)
    .map(({ path, page }) => ({
      name: `${basename(book)} ${page}`,
      source: join(book, path),
      truth: existsSync(truthOf(page)) ? truthOf(page) : null,
    }));
}

const isOlder = ({ source }: MeasuredPage): boolean =>
  bookAddress(source)?.searchXml.some((path) => existsSync(path)) ?? false;
