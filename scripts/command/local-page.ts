import { resolve } from 'node:path';
import process from 'node:process';
import { bookAddress } from '../../lib/sources/book-files/book-address.ts';
import { type PageFiles, type PageRead, readPage } from '../../lib/sources/read-page.ts';
import { LocalFiles } from './local-files.ts';
import { parseTextPage } from './parse-text-page.ts';

/** Reading a page failed; the message is one line for the person at the terminal. */
export class UnreadablePage extends Error {}

const REASONS = {
  'not-a-flipbook': 'is not a text page of a flipbook',
  'no-text-layer': 'has no text, only a picture',
} as const;

/**
 * Reads a local `…/files/basic-html/pageN.html`, and the files beside it as the site would serve
 * them; without `positions` the files with coordinates are left alone.
 *
 * @param source a path; a relative one is meant from where the command was given
 * @param files give the same ones for many pages of a book, and what they share is read once
 * @throws UnreadablePage where there is no such file, or nothing to read in it
 */
export function readLocalPage(
  source: string,
  positions: boolean,
  files = new LocalFiles(),
): PageRead & { ok: true } {
  const read = readPage(filesOfPage(source, positions, files), { positions });
  if (!read.ok) throw new UnreadablePage(`${source} ${REASONS[read.reason]}`);
  return read;
}

/**
 * The text of a local page's files, the HTML parsed.
 *
 * @throws UnreadablePage where the page itself cannot be read
 */
export function filesOfPage(source: string, positions: boolean, files: LocalFiles): PageFiles {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), source);
  const html = files.read(path);
  if ('failure' in html) throw new UnreadablePage(`${source} ${html.failure}`);
  const parsed = parseTextPage(html.text, path);
  if ('failure' in parsed) throw new UnreadablePage(`${source} ${parsed.failure}`);
  const { textPage } = parsed;
  const address = bookAddress(path);
  if (!positions || address === null) return { textPage };
  return {
    textPage,
    searchXml: files.first(address.searchXml),
    textPosition: files.first(address.textPosition),
    textForPages: files.firstOfBook(address.textForPages),
  };
}
