import type { PageContent, PagePlace } from '../../components/reading-view/reading.ts';
import { pageOfHash } from '../../lib/sources/pdf/pdf-address.ts';
import type { PdfRead } from '../../lib/sources/pdf/read-pdf-page.ts';
import { structureOfPage } from '../../lib/sources/pdf/structure-of-page.ts';
import type { LoadPage, RowPage } from '../reader-app/session/reading-on.ts';
import { reportFailure } from '../services/report-failure.ts';
import { contentOfRuns } from '../view/page-content.ts';

/** A page of an open document. */
export type PdfPage = RowPage;

/** What an open document is read with. */
export interface PdfParts {
  readonly pageCount: number;
  /** One page's text by itself, and then with what the pages around it tell; may reject. */
  readonly readAlone: (page: number) => Promise<PdfRead>;
  readonly read: (page: number) => Promise<PdfRead>;
  /** The address of a page's picture, good for as long as few others are asked for. */
  readonly picture: (page: number, signal: AbortSignal) => Promise<string>;
  /** What the document is known by, wherever its file is. */
  readonly root: string;
  /** The address of a page in this view. */
  readonly addressOf: (page: number) => string;
  /** The same for others: of the document on the web; empty of a file of this machine. */
  readonly publicAddressOf: (page: number) => string;
}

/** How many pages' prose is kept: a row of them, and some to go back to and to count from. */
const KEPT = 32;

/** The pages of an open document as the view shows them. */
export class PdfPages {
  readonly #parts: PdfParts;
  readonly #kept = new Map<string, PdfPage>();

  constructor(parts: PdfParts) {
    this.#parts = parts;
  }

  has(page: number): boolean {
    return page >= 1 && page <= this.#parts.pageCount;
  }

  /** A page that is still to be read. */
  waiting(page: number): PdfPage {
    return { url: this.#parts.addressOf(page), address: this.#placeOf(page, []), content: null };
  }

  /** The page by itself, as soon as can be. */
  readonly alone = (page: number, signal: AbortSignal): Promise<PdfPage> =>
    this.#read(page, this.#parts.readAlone, signal);

  /** The page with what those around it tell. */
  readonly whole = (page: number, signal: AbortSignal): Promise<PdfPage> =>
    this.#read(page, this.#parts.read, signal);

  /** Reads a page that is to be added to others. */
  readonly load: LoadPage<PdfPage> = async (url, signal) => {
    const kept = this.#kept.get(url);
    const page = kept ?? (await this.whole(pageOfHash(new URL(url).hash) ?? 1, signal));
    return page.content?.kind === 'obstacle' ? 'failed' : page;
  };

  /** A page that was read before. */
  kept(url: string): PdfPage | null {
    return this.#kept.get(url) ?? null;
  }

  /** The page with its picture; without one where it cannot be drawn. */
  async withPicture(page: PdfPage, signal: AbortSignal): Promise<PdfPage> {
    const { flipPage } = page.address;
    const picture = await this.#parts.picture(flipPage, signal).catch(() => null);
    const pictures = picture === null ? [] : [picture];
    return this.#keep({ ...page, address: this.#placeOf(flipPage, pictures) });
  }

  async #read(
    number: number,
    read: (page: number) => Promise<PdfRead>,
    signal: AbortSignal,
  ): Promise<PdfPage> {
    const content = await contentOf(read(number), signal);
    const page = { ...this.waiting(number), content };
    // All that there is of a page without text.
    return content.kind === 'picture' ? this.withPicture(page, signal) : this.#keep(page);
  }

  #keep(page: PdfPage): PdfPage {
    this.#kept.delete(page.url);
    this.#kept.set(page.url, page);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return page;
  }

  #placeOf(page: number, pictures: readonly string[]): PagePlace {
    const { root, addressOf, publicAddressOf } = this.#parts;
    return {
      flipPage: page,
      root,
      viewer: publicAddressOf(page),
      shownAt: addressOf(page),
      previous: this.has(page - 1) ? addressOf(page - 1) : null,
      next: this.has(page + 1) ? addressOf(page + 1) : null,
      pictures,
    };
  }
}

async function contentOf(reading: Promise<PdfRead>, signal: AbortSignal): Promise<PageContent> {
  try {
    const read = await reading;
    if (read.ok) return contentOfRuns(read.page, structureOfPage(read.page));
    return read.reason === 'no-unicode'
      ? { kind: 'picture', illegible: 'illegibleFont' }
      : { kind: 'picture' };
  } catch (failure) {
    if (!signal.aborted) reportFailure(failure);
    return { kind: 'obstacle', obstacle: 'readingFailed' };
  }
}
