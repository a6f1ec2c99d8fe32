import type {
  Direction,
  PageContent,
  PagePlace,
  PageRow,
  RowEnd,
} from '../../../components/reading-view/reading.ts';

/** A page as a row holds it, of a book or of a PDF. */
export interface RowPage {
  readonly url: string;
  readonly address: PagePlace;
  /** Null until it is wanted. */
  readonly content: PageContent | null;
}

/** A page with the best content that can be had of it, or why there is none. Never rejects. */
export type LoadPage<Page> = (
  url: string,
  signal: AbortSignal,
) => Promise<Page | 'missing' | 'failed' | 'offline' | 'slow'>;

/** More pages do not stand under each other: the farthest goes, and is had again when wanted. */
const ROW_MAX = 12;

const OTHER: Readonly<Record<Direction, Direction>> = { previous: 'next', next: 'previous' };

/** The pages that are read in one go, and how further ones are added at either end. */
export class ReadingOn<Page extends RowPage> {
  readonly #load: LoadPage<Page>;
  readonly #onChange: () => void;
  readonly #ended: AbortSignal;
  #pages: readonly Page[] = [];
  #ends: Record<Direction, RowEnd> = { previous: 'more', next: 'more' };
  #row: PageRow | null = null;
  #opened = new AbortController();
  readonly #coming = new Map<Direction, Promise<boolean>>();

  /** @param onChange the row is another: draw it, so that the text that is read stays in place */
  constructor(load: LoadPage<Page>, onChange: () => void, ended: AbortSignal) {
    this.#load = load;
    this.#onChange = onChange;
    this.#ended = ended;
  }

  /** What of it is shown; the same object for as long as nothing changes. */
  get row(): PageRow {
    this.#row ??= {
      pages: this.#pages.map(({ address, content }) => ({
        place: address,
        content: content ?? { kind: 'waiting' },
      })),
      ...this.#ends,
    };
    return this.#row;
  }

  get urls(): readonly string[] {
    return this.#pages.map(({ url }) => url);
  }

  /** Begins anew with pages that follow each other. */
  open(pages: readonly Page[]): void {
    this.#opened.abort();
    this.#opened = new AbortController();
    this.#coming.clear();
    this.#pages = pages;
    this.#ends = {
      previous: pages[0]?.address.previous == null ? 'ended' : 'more',
      next: pages.at(-1)?.address.next == null ? 'ended' : 'more',
    };
    this.#row = null;
  }

  /** Takes a page's newer content. */
  replace(page: Page): void {
    this.#pages = this.#pages.map((own) => (own.url === page.url ? page : own));
    this.#row = null;
  }

  page(flipPage: number): Page | null {
    return this.#pages.find(({ address }) => address.flipPage === flipPage) ?? null;
  }

  /** Adds the page beyond that end; resolves with whether it is there. Once at a time. */
  extend(direction: Direction): Promise<boolean> {
    const coming = this.#coming.get(direction);
    if (coming !== undefined) return coming;
    const edge = direction === 'next' ? this.#pages.at(-1) : this.#pages[0];
    const url = edge?.address[direction] ?? null;
    if (url === null || edge?.content == null || edge.content.kind === 'waiting') {
      return Promise.resolve(false);
    }
    const signal = AbortSignal.any([this.#opened.signal, this.#ended]);
    const added = this.#add(direction, url, signal).finally(() => {
      if (this.#coming.get(direction) === added) this.#coming.delete(direction);
    });
    this.#coming.set(direction, added);
    return added;
  }

  async #add(direction: Direction, url: string, signal: AbortSignal): Promise<boolean> {
    this.#change({ [direction]: 'coming' });
    const found = await this.#load(url, signal);
    if (signal.aborted) return false;
    if (typeof found === 'string') {
      this.#change({ [direction]: found === 'missing' ? 'ended' : 'failed' });
      return false;
    }
    const pages = direction === 'next' ? [...this.#pages, found] : [found, ...this.#pages];
    const isFull = pages.length > ROW_MAX;
    this.#pages = direction === 'next' ? pages.slice(-ROW_MAX) : pages.slice(0, ROW_MAX);
    this.#change({
      [direction]: found.address[direction] === null ? 'ended' : 'more',
      ...(isFull && { [OTHER[direction]]: 'more' }),
    });
    return true;
  }

  #change(ends: Partial<Record<Direction, RowEnd>>): void {
    this.#ends = { ...this.#ends, ...ends };
    this.#row = null;
    this.#onChange();
  }
}
