import type { PageRow } from '../../../components/reading-view/reading.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import { reportFailure } from '../../services/report-failure.ts';

/** How the reader wants pages to be shown. */
export interface WantedPages {
  /** What a page is shown as, null for the page itself; undefined where it is to be converted. */
  readonly known: (page: ProsePage) => ProsePage | null | undefined;
  /** The same, once it is converted. */
  readonly convert: (page: ProsePage) => Promise<ProsePage | null>;
}

/** The pages that stand around the one that is read, in the script that the reader wants. */
export class RowConversion {
  readonly #wanted: WantedPages;
  readonly #redraw: () => void;
  /** What each of the row is shown as; null for itself. */
  #shown = new Map<ProsePage, ProsePage | null>();
  /** Counted up when what is under way is no longer wanted. */
  #turn = 0;
  #applied: { readonly row: PageRow; readonly to: PageRow } | null = null;

  /** @param redraw some were converted that were drawn otherwise */
  constructor(wanted: WantedPages, redraw: () => void) {
    this.#wanted = wanted;
    this.#redraw = redraw;
  }

  /** The reader wants them otherwise. Each stays as it is shown until it is converted. */
  renew(): void {
    this.#turn++;
    this.#applied = null;
    this.#look([...this.#shown.keys()]);
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
    this.#follow(row);
    const pages = row.pages.map((page) => {
      const converted = page.content.kind === 'prose' ? this.shown(page.content.prose) : null;
      return page.content.kind === 'prose' && converted !== null
        ? { ...page, content: { ...page.content, converted } }
        : page;
    });
    const to = { ...row, pages };
    this.#applied = { row, to };
    return to;
  }

  #follow(row: PageRow): void {
    const pages = row.pages.flatMap(({ content }) =>
      content.kind === 'prose' ? [content.prose] : [],
    );
    this.#shown = new Map([...this.#shown].filter(([page]) => pages.includes(page)));
    this.#look(pages.filter((page) => !this.#shown.has(page)));
  }

  /** Shows pages as they are wanted, those that are converted at once, the others as soon as they are. */
  #look(pages: readonly ProsePage[]): void {
    const missing: ProsePage[] = [];
    for (const page of pages) {
      const known = this.#wanted.known(page);
      if (known === undefined) missing.push(page);
      this.#shown.set(page, known === undefined ? this.shown(page) : known);
    }
    if (missing.length > 0) this.#convertAll(missing).catch(reportFailure);
  }

  async #convertAll(pages: readonly ProsePage[]): Promise<void> {
    const turn = this.#turn;
    let isOther = false;
    for (const page of pages) {
      const converted = await this.#wanted.convert(page);
      if (turn !== this.#turn) return;
      if (!this.#shown.has(page) || converted === this.shown(page)) continue;
      this.put(page, converted);
      isOther = true;
    }
    if (isOther) this.#redraw();
  }
}
