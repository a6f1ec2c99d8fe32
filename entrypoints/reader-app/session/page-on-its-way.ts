import type { BookPages, PageFound } from '../book/book-pages.ts';

/** The page that the reader has asked for and that is not there yet: one at most. */
export class PageOnItsWay {
  readonly #pages: Pick<BookPages, 'fetch'>;
  readonly #ended: AbortSignal;
  #coming: { readonly url: string; readonly abort: AbortController } | null = null;

  constructor(pages: Pick<BookPages, 'fetch'>, ended: AbortSignal) {
    this.#pages = pages;
    this.#ended = ended;
  }

  /** Its address; null where none is on its way. */
  get url(): string | null {
    return this.#coming?.url ?? null;
  }

  /** Asks for a page, and for no other any more; null where this one is wanted no more either. */
  async fetch(url: string): Promise<PageFound | null> {
    this.stop();
    const abort = new AbortController();
    this.#coming = { url, abort };
    const signal = AbortSignal.any([abort.signal, this.#ended]);
    const found = await this.#pages.fetch(url, signal);
    if (signal.aborted) return null;
    this.stop();
    return found;
  }

  stop(): void {
    this.#coming?.abort.abort();
    this.#coming = null;
  }
}
