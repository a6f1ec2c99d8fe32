import type { BookAddress } from '../../lib/sources/book-address.ts';
import { readPage } from '../../lib/sources/read-page.ts';
import type { TextPage } from '../../lib/sources/text-page.ts';
import type { FetchText } from './fetch-text.ts';
import type { FilesBeside } from './page-content.ts';

/** In milliseconds. A page's coordinates are a few kilobytes. */
const PAGE_FILE_TIMEOUT = 4_000;
/** In milliseconds. A book's text is up to some megabytes, and fetched once. */
const BOOK_FILE_TIMEOUT = 15_000;

/** Fetches the files that hold a book's text, no more of them than are of use. */
export class PageFiles {
  readonly #fetchText: FetchText;
  /** The text of whole books, by the address of the book. */
  readonly #books = new Map<string, string>();

  constructor(fetchText: FetchText) {
    this.#fetchText = fetchText;
  }

  /** The files beside a page. What is missing is left out; never rejects. */
  async beside(
    textPage: TextPage,
    address: BookAddress,
    signal: AbortSignal,
  ): Promise<FilesBeside> {
    if (textPage.generation === 'older') {
      // Coordinates are believed only where they agree with the page's text, and it has none.
      const isEmpty = textPage.layer.trim() === '';
      return isEmpty ? {} : this.#besideOlder(textPage, address, signal);
    }
    const [textPosition, textForPages] = await Promise.all([
      this.#first(address.textPosition, PAGE_FILE_TIMEOUT, signal),
      this.#textForPages(address, signal),
    ]);
    return { textPosition, textForPages };
  }

  /** One file with coordinates is enough, if it agrees with the page. */
  async #besideOlder(
    textPage: TextPage,
    address: BookAddress,
    signal: AbortSignal,
  ): Promise<FilesBeside> {
    const searchXml = await this.#first(address.searchXml, PAGE_FILE_TIMEOUT, signal);
    const read = readPage({ textPage, searchXml }, { positions: true });
    if (read.ok && read.page.source === 'search-xml') return { searchXml };
    const textPosition = await this.#first(address.textPosition, PAGE_FILE_TIMEOUT, signal);
    return { searchXml, textPosition };
  }

  async #textForPages(address: BookAddress, signal: AbortSignal): Promise<string | undefined> {
    const kept = this.#books.get(address.root);
    if (kept !== undefined) return kept;
    const text = await this.#first(address.textForPages, BOOK_FILE_TIMEOUT, signal);
    if (text !== undefined) this.#books.set(address.root, text);
    return text;
  }

  /** The text of the first file that is there. */
  async #first(
    urls: readonly string[],
    timeout: number,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    for (const url of urls) {
      const fetched = await this.#fetchText(url, timeout, signal);
      if (fetched.kind === 'text') return fetched.text;
      // What is not missing but slow or broken is not asked for elsewhere.
      if (fetched.kind === 'failed') return undefined;
    }
    return undefined;
  }
}
