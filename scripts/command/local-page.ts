import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { bookAddress } from '../../lib/sources/book-address.ts';
import { type PageRead, readPage } from '../../lib/sources/read-page.ts';
import { readTextPage } from '../../lib/sources/text-page.ts';
import { decodeText } from './decode-text.ts';

/** Reading a page failed; the message is one line for the person at the terminal. */
export class UnreadablePage extends Error {}

const REASONS = {
  'not-a-flipbook': 'not a text page of a flipbook',
  'no-text-layer': 'the page has no text, only a picture',
} as const;

/**
 * Reads a local `…/files/basic-html/pageN.html`, and the files beside it as the site would serve
 * them; without `positions` the files with coordinates are left alone.
 *
 * @throws UnreadablePage where there is no such file, or nothing to read in it
 */
export function readLocalPage(source: string, positions: boolean): PageRead & { ok: true } {
  const text = readFile(source);
  if (text === undefined) throw new UnreadablePage(`${source}: no such file`);
  const textPage = readTextPage(parseHTML(text).document, source);
  const address = bookAddress(source);
  const first = (paths: readonly string[] | undefined): string | undefined =>
    paths?.map(readFile).find((found) => found !== undefined);
  const files = positions
    ? {
        searchXml: first(address?.searchXml),
        textPosition: first(address?.textPosition),
        textForPages: first(address?.textForPages),
      }
    : {};
  const read = readPage({ textPage, ...files }, { positions });
  if (!read.ok) throw new UnreadablePage(`${source}: ${REASONS[read.reason]}`);
  return read;
}

function readFile(path: string): string | undefined {
  return existsSync(path) ? decodeText(readFileSync(path)) : undefined;
}
