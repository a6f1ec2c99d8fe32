import type { PageContent, PagePlace, Reading } from '../../../components/reading-view/reading.ts';
import { type PageNumbers, pageNumbers } from '../../../lib/cite/page-source/printed-pages.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import { bookAddress } from '../../../lib/sources/book-files/book-address.ts';
import { pageOfHash, pdfPageAddress } from '../../../lib/sources/pdf/pdf-address.ts';

/** The page that is shown, and the book that it is of. */
export interface CitedPage {
  readonly root: string;
  readonly viewer: string;
  readonly prose: ProsePage;
}

/** How far from the page that is shown another one is of use: to count from, or to look for a title. */
const REACH = 8;

type Way = 'previous' | 'next';

/** The page that is shown, and what was read of the pages around it. */
export class ReadPages {
  readonly #contentAt: (url: string) => PageContent | null;
  #current: (CitedPage & { readonly place: PagePlace }) | null = null;
  #shown: readonly ProsePage[] = [];

  /** @param contentAt what is kept of the page at an address */
  constructor(contentAt: (url: string) => PageContent | null) {
    this.#contentAt = contentAt;
  }

  /** Null where no prose is shown. */
  get current(): CitedPage | null {
    return this.#current;
  }

  /** All that are shown, this one among them. */
  get shown(): readonly ProsePage[] {
    return this.#shown;
  }

  /** @returns whether another page is shown than before, or the same one read anew */
  follow({ content, place, row, shown }: Reading): boolean {
    const before = this.#current;
    if (shown === 'prose' && content.kind === 'prose') {
      const { prose } = content;
      this.#current = { root: place.root, viewer: place.viewer, prose, place };
      const contents = row?.pages.map((page) => page.content) ?? [content];
      this.#shown = contents.flatMap((own) => (own.kind === 'prose' ? [own.prose] : []));
    } else {
      this.#current = null;
      this.#shown = [];
    }
    return before?.prose !== this.#current?.prose;
  }

  /** Where a page of the run has its text page. */
  addressOf({ flipPage }: ProsePage): string {
    if (this.#current === null) return '';
    const { next, previous, shownAt, viewer } = this.#current.place;
    if (shownAt !== undefined) return pdfPageAddress(shownAt, flipPage ?? 1);
    const own = bookAddress(next ?? '')?.previous ?? bookAddress(previous ?? '')?.next ?? viewer;
    return own.replace(/page\d+(?=\.html?$)/iu, `page${flipPage}`);
  }

  /** The pages that were read before this one without a gap, this one, and those after it. */
  run(): readonly ProsePage[] {
    if (this.#current === null) return [];
    const { place, prose } = this.#current;
    const until = (way: Way): ProsePage[] => {
      const read = this.#read(place, way);
      const gap = read.indexOf(null);
      return read.slice(0, gap < 0 ? read.length : gap).filter((page) => page !== null);
    };
    const run = [...until('previous').reverse(), prose, ...until('next')];
    return run.map((page) => this.#asShown(page));
  }

  /** A page that is shown may have been read anew meanwhile: passages are of what is shown. */
  #asShown(page: ProsePage): ProsePage {
    return this.#shown.find(({ flipPage }) => flipPage === page.flipPage) ?? page;
  }

  /** The numbers that pages around this one show, beyond gaps too. */
  numbersAround(): readonly PageNumbers[] {
    if (this.#current === null) return [];
    const { place } = this.#current;
    return [...this.#read(place, 'previous'), ...this.#read(place, 'next')].flatMap((page) =>
      page === null || page.flipPage === null ? [] : [pageNumbers(page, page.flipPage)],
    );
  }

  /** What was read of the pages one way, the nearest first; null for one that was not. */
  #read(from: PagePlace, way: Way): (ProsePage | null)[] {
    const pages: (ProsePage | null)[] = [];
    let url = from[way];
    while (url !== null && pages.length < REACH) {
      const content = this.#contentAt(url);
      pages.push(content?.kind === 'prose' ? content.prose : null);
      url = bookAddress(url)?.[way] ?? besideInPdf(url, way);
    }
    return pages;
  }
}

/** The address of the page before or after one of a PDF; null where none is. */
function besideInPdf(url: string, way: Way): string | null {
  const page = pageOfHash(url.replace(/^[^#]*/u, ''));
  if (page === null) return null;
  const beside = way === 'next' ? page + 1 : page - 1;
  return beside < 1 ? null : pdfPageAddress(url, beside);
}
