import type { Obstacle } from '../../components/reading-view/reading.ts';
import type { PageOfRuns } from '../../lib/model/run.ts';
import type { BookAddress } from '../../lib/sources/book-address.ts';
import type { PageFiles } from '../../lib/sources/read-page.ts';
import type { TextPage } from '../../lib/sources/text-page.ts';
import type { AskBackground } from './ask-background.ts';
import type { FetchText } from './fetch-text.ts';

/** In milliseconds. A page's coordinates are a few kilobytes. */
const PAGE_FILE_TIMEOUT = 4_000;
/** In milliseconds. A book's text is up to some megabytes, and fetched once. */
const BOOK_FILE_TIMEOUT = 15_000;

/** The page as the files beside it have it, or why there is none. */
export type ReadBeside = PageOfRuns | Obstacle;

/** Reads pages from the files beside them, and fetches no more of these than are of use. */
export class FilesBeside {
  readonly #fetchText: FetchText;
  readonly #ask: AskBackground;
  /** The text of whole books, by the address of the book. */
  readonly #books = new Map<string, string>();

  constructor(fetchText: FetchText, ask: AskBackground) {
    this.#fetchText = fetchText;
    this.#ask = ask;
  }

  /** Never rejects. */
  async read(textPage: TextPage, address: BookAddress, signal: AbortSignal): Promise<ReadBeside> {
    if (textPage.generation === 'older') {
      // Coordinates are believed only where they agree with the page's text, and it has none.
      const isEmpty = textPage.layer.trim() === '';
      return isEmpty ? 'textUnavailable' : this.#readOlder(textPage, address, signal);
    }
    const [textPosition, textForPages] = await Promise.all([
      this.#first(address.textPosition, PAGE_FILE_TIMEOUT, signal),
      this.#textForPages(address, signal),
    ]);
    return this.#readFrom(textPage, { textPosition, textForPages });
  }

  /** One file with coordinates is enough, if it agrees with the page. */
  async #readOlder(
    textPage: TextPage,
    address: BookAddress,
    signal: AbortSignal,
  ): Promise<ReadBeside> {
    const searchXml = await this.#first(address.searchXml, PAGE_FILE_TIMEOUT, signal);
    const read = await this.#readFrom(textPage, { searchXml });
    if (read !== 'textUnavailable') return read;
    const textPosition = await this.#first(address.textPosition, PAGE_FILE_TIMEOUT, signal);
    return this.#readFrom(textPage, { textPosition });
  }

  async #readFrom(textPage: TextPage, files: Omit<PageFiles, 'textPage'>): Promise<ReadBeside> {
    if (Object.values(files).every((file) => file === undefined)) return 'textUnavailable';
    const answer = await this.#ask({ kind: 'read-page', files: { textPage, ...files } });
    return answer === null ? 'noAnswer' : (answer.page ?? 'textUnavailable');
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
