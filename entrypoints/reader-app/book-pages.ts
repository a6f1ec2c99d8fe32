import { bookAddress } from '../../lib/sources/book-address.ts';
import { readTextPage } from '../../lib/sources/text-page.ts';
import type { OwnPage } from '../view/handover.ts';
import type { FetchText } from './fetch-text.ts';

/** A text page that was read, from the document or by its address; its content when it is wanted. */
export type BookPage = OwnPage;

/** A page, or why there is none; `missing` is what the site itself says. */
export type PageFound = BookPage | 'missing' | 'failed';

/** In milliseconds: after this the browser is left to open the page by itself. */
const TIMEOUT = 10_000;

/** How many pages are kept for going back; a page is some ten kilobytes. */
const KEPT = 50;

/** The pages of a book that were read, and how to read others. */
export class BookPages {
  readonly #fetchText: FetchText;
  readonly #pages = new Map<string, BookPage>();

  constructor(fetchText: FetchText) {
    this.#fetchText = fetchText;
  }

  /** The page that a document holds; null where it is no flipbook's text page. */
  read(document: Document, url: string): BookPage | null {
    const address = bookAddress(url);
    const textPage = address && readTextPage(document, url);
    if (address === null || textPage === null) return null;
    const documentTitle = document.title;
    return this.keep({ url, address, documentTitle, textPage, content: null });
  }

  /** Remembers a page, in place of what was known of it; the oldest is forgotten. */
  keep(page: BookPage): BookPage {
    this.#pages.delete(page.url);
    this.#pages.set(page.url, page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > KEPT && oldest !== undefined) this.#pages.delete(oldest);
    return page;
  }

  /** A page that was read before. */
  kept(url: string): BookPage | undefined {
    return this.#pages.get(url);
  }

  /** Fetches a page by its address; never rejects. */
  async fetch(url: string, signal: AbortSignal): Promise<PageFound> {
    const fetched = await this.#fetchText(url, TIMEOUT, signal);
    if (fetched.kind !== 'text') return fetched.kind;
    // Parsed without running or loading anything of it.
    const document = new DOMParser().parseFromString(fetched.text, 'text/html');
    return this.read(document, url) ?? 'failed';
  }
}
