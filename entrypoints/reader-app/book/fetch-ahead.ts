import type { PageContent, Reading } from '../../../components/reading-view/reading.ts';
import { reportFailure } from '../../services/report-failure.ts';
import { contentOfPage, contentOfRuns } from '../../view/page-content.ts';
import type { BookPages } from './book-pages.ts';
import type { FetchText } from './fetch-text.ts';
import type { FilesBeside } from './files-beside.ts';

/** In milliseconds: who leafs through a book does not stay so long on a page. */
const SETTLED = 800;

/** The reader has told the browser to spare the network. */
const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null
    ? Reflect.get(connection, 'saveData') === true
    : false;
};

/** Reads the pages before and after the one that is shown, once the reader has settled on it. */
export class FetchAhead {
  readonly #pages: BookPages;
  readonly #fetchText: FetchText;
  readonly #files: FilesBeside;
  readonly #onRead: (content: PageContent) => void;
  readonly #ended: AbortSignal;
  #around: number | null = null;
  #going = new AbortController();

  /** @param onRead hears of each of the pages, once it is read */
  constructor(
    pages: BookPages,
    files: FilesBeside,
    fetchText: FetchText,
    onRead: (content: PageContent) => void,
    ended: AbortSignal,
  ) {
    this.#pages = pages;
    this.#onRead = onRead;
    this.#fetchText = fetchText;
    this.#files = files.fetchingBy(fetchText);
    this.#ended = ended;
  }

  /** What was begun for another page is given up. */
  around({ place, shown, content, turning }: Reading): void {
    const isSettled = shown === 'prose' && content.kind !== 'waiting' && !turning;
    const flipPage = isSettled ? place.flipPage : null;
    if (flipPage === this.#around) return;
    this.#around = flipPage;
    this.#going.abort();
    if (flipPage === null || savesData()) return;
    this.#going = new AbortController();
    const signal = AbortSignal.any([this.#going.signal, this.#ended]);
    const neighbours = [place.next, place.previous].filter((url) => url !== null);
    const begin = setTimeout(() => {
      this.#read(neighbours, signal).catch(reportFailure);
    }, SETTLED);
    signal.addEventListener('abort', () => clearTimeout(begin));
  }

  async #read(urls: readonly string[], signal: AbortSignal): Promise<void> {
    for (const url of urls) {
      if (signal.aborted) return;
      await this.#readPage(url, signal);
      const content = this.#pages.kept(url)?.content;
      if (content && !signal.aborted) this.#onRead(content);
    }
  }

  async #readPage(url: string, signal: AbortSignal): Promise<void> {
    const found = this.#pages.kept(url) ?? (await this.#pages.fetch(url, signal, this.#fetchText));
    if (typeof found === 'string' || found.content !== null || signal.aborted) return;
    const { textPage, address } = found;
    const read = await this.#files.read(textPage, address, signal);
    if (signal.aborted || this.#pages.kept(url)?.content) return;
    const content = typeof read === 'string' ? contentOfPage(textPage) : contentOfRuns(read);
    // What could not be had now is tried again when the page is turned to.
    const isFinal = typeof read !== 'string' || read === 'textUnavailable';
    if (isFinal && content.kind !== 'waiting') this.#pages.keep({ ...found, content });
  }
}
