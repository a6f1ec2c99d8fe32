import { type BookAddress, bookAddress } from '../../../lib/sources/book-files/book-address.ts';
import { readTextPage, type TextPage } from '../../../lib/sources/text-page.ts';
import type { OwnPage } from '../../view/handover.ts';
import type { Fetched, FetchText } from './fetch-text.ts';
import type { KnownBook } from './known-book.ts';
import { legibleContent } from './legible-content.ts';

/** A text page that was read, from the document or by its address; its content when it is wanted. */
export type BookPage = OwnPage;

/** A page, or why there is none; `missing` is what the site itself says. */
export type PageFound = BookPage | Exclude<Fetched['kind'], 'text'>;

/** In milliseconds: a text page is some ten kilobytes. */
const TIMEOUT = 10_000;

/** How many pages are kept for going back; a page is some ten kilobytes. */
const KEPT = 50;

/** The pages of a book that were read, and how to read others. */
export class BookPages {
  readonly #fetchText: FetchText;
  readonly #book: Promise<KnownBook | null>;
  /** The same, as soon as it is there: no page waits for it that can do without. */
  #known: KnownBook | null = null;
  readonly #pages = new Map<string, BookPage>();

  /**
   * @param book what is known of the book as a whole, where something is: it says which pages there
   * are, also where they have no page of text
   */
  constructor(fetchText: FetchText, book: Promise<KnownBook | null> = Promise.resolve(null)) {
    this.#fetchText = fetchText;
    this.#book = book;
    book.then((known) => {
      this.#known = known;
    });
  }

  /** Remembers a page, in place of what was known of it; the oldest is forgotten. */
  keep(page: BookPage): BookPage {
    const kept = { ...page, content: page.content && legibleContent(page.content) };
    this.#pages.delete(page.url);
    this.#pages.set(page.url, kept);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > KEPT && oldest !== undefined) this.#pages.delete(oldest);
    return kept;
  }

  /** A page that was read before. */
  kept(url: string): BookPage | undefined {
    return this.#pages.get(url);
  }

  /** Fetches a page by its address; never rejects. */
  async fetch(
    url: string,
    signal: AbortSignal,
    fetchText: FetchText = this.#fetchText,
  ): Promise<PageFound> {
    const address = bookAddress(url);
    if (address === null) return 'failed';
    const fetched = await fetchText(url, TIMEOUT, signal);
    if (fetched.kind === 'missing') return this.#absent(address);
    if (fetched.kind !== 'text') return fetched.kind;
    // Parsed without running or loading anything of it.
    const document = new DOMParser().parseFromString(fetched.text, 'text/html');
    const textPage = readTextPage(document, url);
    if (textPage === null) return 'failed';
    const page = { url, address, documentTitle: document.title, textPage, content: null };
    return this.keep(this.#known?.complete(page) ?? page);
  }

  /** The book may have the page all the same, in its search files. */
  async #absent(address: BookAddress): Promise<PageFound> {
    const book = await this.#book;
    const hasPage = book?.hasPage(address.flipPage) ?? false;
    return book !== null && hasPage ? this.keep(book.absentPage(address)) : 'missing';
  }
}

/**
 * A page in place of one that could not be had; null where the address is of no text page.
 *
 * @param page of the same book: what this tells of the book is true of both
 */
export function standIn(
  url: string,
  { documentTitle, textPage }: BookPage,
  content: BookPage['content'],
): BookPage | null {
  const address = bookAddress(url);
  if (address === null) return null;
  const { title } = textPage;
  const absent: TextPage = {
    flipPage: address.flipPage,
    title,
    layer: '',
    generation: 'absent',
  };
  return { url, address, documentTitle, textPage: absent, content };
}
