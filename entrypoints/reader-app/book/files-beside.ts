import type { Obstacle } from '../../../components/reading-view/reading.ts';
import type { PageOfRuns } from '../../../lib/model/run.ts';
import type { BookAddress } from '../../../lib/sources/book-files/book-address.ts';
import type { PageFiles } from '../../../lib/sources/read-page.ts';
import type { TextPage } from '../../../lib/sources/text-page.ts';
import type { AskBackground } from './ask-background.ts';
import type { Fetched, FetchText } from './fetch-text.ts';

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
  readonly #books: Map<string, string>;

  constructor(fetchText: FetchText, ask: AskBackground, books = new Map<string, string>()) {
    this.#fetchText = fetchText;
    this.#ask = ask;
    this.#books = books;
  }

  /** The same, and what is known of books is known to both; only its requests are made otherwise. */
  fetchingBy(fetchText: FetchText): FilesBeside {
    return new FilesBeside(fetchText, this.#ask, this.#books);
  }

  /** Never rejects. */
  async read(textPage: TextPage, address: BookAddress, signal: AbortSignal): Promise<ReadBeside> {
    if (textPage.generation === 'older') {
      // Coordinates are believed only where they agree with the page's text, and it has none.
      const isEmpty = textPage.layer.trim() === '';
      return isEmpty ? 'textUnavailable' : this.#readOlder(textPage, address, signal);
    }
    const [position, book] = await Promise.all([
      this.#first(address.textPosition, PAGE_FILE_TIMEOUT, signal),
      this.#textForPages(address, signal),
    ]);
    const files = { textPosition: textOf(position), textForPages: textOf(book) };
    return (await this.#readFrom(textPage, files)) ?? obstacleOf(position, book);
  }

  /** One file with coordinates is enough, if it agrees with the page. */
  async #readOlder(
    textPage: TextPage,
    address: BookAddress,
    signal: AbortSignal,
  ): Promise<ReadBeside> {
    const search = await this.#first(address.searchXml, PAGE_FILE_TIMEOUT, signal);
    const read = await this.#readFrom(textPage, { searchXml: textOf(search) });
    if (read !== null) return read;
    const position = await this.#first(address.textPosition, PAGE_FILE_TIMEOUT, signal);
    const files = { textPosition: textOf(position) };
    return (await this.#readFrom(textPage, files)) ?? obstacleOf(search, position);
  }

  /** Null where the files do not have the page. */
  async #readFrom(
    textPage: TextPage,
    files: Omit<PageFiles, 'textPage'>,
  ): Promise<ReadBeside | null> {
    if (Object.values(files).every((file) => file === undefined)) return null;
    const answer = await this.#ask({ kind: 'read-page', files: { textPage, ...files } });
    return answer === null ? 'noAnswer' : answer.page;
  }

  async #textForPages(address: BookAddress, signal: AbortSignal): Promise<Fetched> {
    const kept = this.#books.get(address.root);
    if (kept !== undefined) return { kind: 'text', text: kept };
    const fetched = await this.#first(address.textForPages, BOOK_FILE_TIMEOUT, signal);
    if (fetched.kind === 'text') this.#books.set(address.root, fetched.text);
    return fetched;
  }

  /** The first file that is there; what is not missing but slow or broken is not sought elsewhere. */
  async #first(urls: readonly string[], timeout: number, signal: AbortSignal): Promise<Fetched> {
    for (const url of urls) {
      const fetched = await this.#fetchText(url, timeout, signal);
      if (fetched.kind !== 'missing') return fetched;
    }
    return { kind: 'missing' };
  }
}

const textOf = (fetched: Fetched): string | undefined =>
  fetched.kind === 'text' ? fetched.text : undefined;

/** Why files that were asked for do not have a page. */
function obstacleOf(...files: readonly Fetched[]): Obstacle {
  const kinds = new Set(files.map(({ kind }) => kind));
  if (kinds.has('offline')) return 'offline';
  return kinds.has('slow') ? 'slow' : 'textUnavailable';
}
