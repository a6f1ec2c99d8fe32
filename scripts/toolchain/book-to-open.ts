import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fromRoot } from './root.ts';

/** What `npm start` opens: a page on the web, or a path in a folder that is to be served. */
export type BookToOpen =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'folder'; readonly folder: string; readonly path: string }
  | { readonly kind: 'error'; readonly message: string };

const SAMPLE = fromRoot('sample', 'book');

/** A page of prose in three columns, which shows what the extension does better than the cover. */
const SAMPLE_PAGE = 'files/basic-html/page5.html';

const TEXT_PAGES = 'files/basic-html';

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function inFolder(folder: string, path: string): BookToOpen {
  if (statOf(join(folder, path))?.isFile()) return { kind: 'folder', folder, path };
  return { kind: 'error', message: `${folder} is no flipbook: it has no ${path}.` };
}

/** A book's text page of the lowest number: not every book that is kept has its first. */
function firstPage(folder: string): string {
  const pages = join(folder, TEXT_PAGES);
  const names = statOf(pages)?.isDirectory() ? readdirSync(pages) : [];
  const numbers = names.flatMap((name) => /^page(\d+)\.html$/u.exec(name)?.[1] ?? []).map(Number);
  return `${TEXT_PAGES}/page${numbers.length > 0 ? Math.min(...numbers) : 1}.html`;
}

/** The book's folder of `BOOK/files/basic-html/pageN.html`; any other page stands by itself. */
function aroundPage(file: string): BookToOpen {
  const basicHtml = dirname(file);
  const files = dirname(basicHtml);
  const inBook = basename(basicHtml) === 'basic-html' && basename(files) === 'files';
  const folder = inBook ? dirname(files) : basicHtml;
  const path = inBook ? `files/basic-html/${basename(file)}` : basename(file);
  return { kind: 'folder', folder, path };
}

/**
 * Reads the argument of `npm start`: nothing for the sample issue, an address that begins with
 * `http://` or `https://`, a page's file, or a book's folder, whose first text page is taken.
 */
export function bookToOpen(argument: string | undefined): BookToOpen {
  if (argument === undefined) return inFolder(SAMPLE, SAMPLE_PAGE);
  if (/^https?:\/\//i.test(argument)) {
    if (URL.canParse(argument)) return { kind: 'url', url: argument };
    return { kind: 'error', message: `${argument} is no address.` };
  }
  const path = resolve(argument);
  const stats = statOf(path);
  if (stats?.isDirectory()) return inFolder(path, firstPage(path));
  if (stats?.isFile()) return aroundPage(path);
  return { kind: 'error', message: `${argument} is neither a file, a folder nor an address.` };
}
