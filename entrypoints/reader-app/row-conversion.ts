import type { PageRow } from '../../components/reading-view/reading.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import { reportFailure } from '../services/report-failure.ts';

/** Converts a page as the reader wants it; null where it stays as it is. */
export type ConvertPage = (page: ProsePage) => Promise<ProsePage | null>;

/** The pages that stand around the one that is read, in the script that the reader wants. */
export class RowConversion {
  readonly #convert: ConvertPage;
  readonly #redraw: () => void;
  /** By the original; null where a page stays as it is, or is under way. */
  #shown = new Map<ProsePage, ProsePage | null>();
  /** Counted up when what is under way is no longer wanted. */
  #turn = 0;
  #applied: { readonly row: PageRow; readonly to: PageRow } | null = null;

  /** @param redraw some were converted that were drawn as they are */
  constructor(convert: ConvertPage, redraw: () => void) {
    this.#convert = convert;
    this.#redraw = redraw;
  }

  /** The reader wants them otherwise. */
  forget(): void {
    this.#turn++;
    this.#shown = new Map();
    this.#applied = null;
  }

  /** The page as it is shown; null where that is as it is, as far as is known. */
  shown(page: ProsePage): ProsePage | null {
    return this.#shown.get(page) ?? null;
  }

  /** The same by its number. */
  shownAt(flipPage: number | null): ProsePage | null {
    return [...this.#shown.values()].find((page) => page?.flipPage === flipPage) ?? null;
  }

  /** Knows of a page that was converted elsewhere. */
  put(page: ProsePage, shown: ProsePage | null): void {
    this.#shown.set(page, shown);
    this.#applied = null;
  }

  /** The row as far as it is converted, the same object for as long as that is so; the rest follows. */
  applied(row: PageRow): PageRow {
    if (this.#applied?.row === row) return this.#applied.to;
    const pages = row.pages.map((page) => {
      const converted = page.content.kind === 'prose' ? this.shown(page.content.prose) : null;
      return page.content.kind === 'prose' && converted !== null
        ? { ...page, content: { ...page.content, converted } }
        : page;
    });
    const to = { ...row, pages };
    this.#applied = { row, to };
    this.#follow(row);
    return to;
  }

  #follow(row: PageRow): void {
    const pages = row.pages.flatMap(({ content }) =>
      content.kind === 'prose' ? [content.prose] : [],
    );
    this.#shown = new Map([...this.#shown].filter(([page]) => pages.includes(page)));
    const missing = pages.filter((page) => !this.#shown.has(page));
    for (const page of missing) this.#shown.set(page, null);
    if (missing.length > 0) this.#convertAll(missing).catch(reportFailure);
  }

  async #convertAll(pages: readonly ProsePage[]): Promise<void> {
    const turn = this.#turn;
    for (const page of pages) {
      const converted = await this.#convert(page);
      if (turn !== this.#turn) return;
      if (converted !== null && this.#shown.has(page)) this.put(page, converted);
    }
    if (this.#applied === null) this.#redraw();
  }
}
