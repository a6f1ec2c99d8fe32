import type { Reading } from '../../components/reading-view/reading.ts';
import { type PageNumbers, pageNumbers } from '../../lib/cite/printed-pages.ts';
import type { ProsePage } from '../../lib/model/block.ts';

/** A page that was read in this document, and the book that it is of. */
export interface CitedPage {
  readonly root: string;
  readonly viewer: string;
  readonly prose: ProsePage;
}

/** The pages that were read, for an article that began on one before and numbers to count from. */
export class ReadPages {
  readonly #pages = new Map<string, CitedPage>();
  readonly #numbers = new Map<string, PageNumbers[]>();
  #current: CitedPage | null = null;

  /** The page that is shown; null where no prose is. */
  get current(): CitedPage | null {
    return this.#current;
  }

  /** @returns whether another page is shown than before, or the same one read anew */
  follow({ shown, place, content }: Reading): boolean {
    const { root, viewer } = place;
    const before = this.#current;
    if (shown !== 'prose' || content.kind !== 'prose') {
      this.#current = null;
      return before !== null;
    }
    if (before?.prose === content.prose) return false;
    const { prose } = content;
    this.#current = { root, viewer, prose };
    this.#pages.set(`${root}\n${prose.flipPage}`, this.#current);
    this.noteNumbers(root, prose);
    return true;
  }

  /** What a page of the book shows of its number. */
  noteNumbers(root: string, prose: ProsePage): void {
    if (prose.flipPage === null) return;
    const numbers = pageNumbers(prose, prose.flipPage);
    const others = this.numbersIn(root).filter(({ flipPage }) => flipPage !== numbers.flipPage);
    this.#numbers.set(root, [...others, numbers]);
  }

  numbersIn(root: string): readonly PageNumbers[] {
    return this.#numbers.get(root) ?? [];
  }

  /** The pages up to one, without a gap, in their order; then those after it, as far as they were read. */
  around({ root, prose }: CitedPage): readonly ProsePage[] {
    const at = (flipPage: number): ProsePage | undefined =>
      this.#pages.get(`${root}\n${flipPage}`)?.prose;
    if (prose.flipPage === null) return [prose];
    const pages = [prose];
    for (let n = prose.flipPage - 1; at(n) !== undefined; n--) pages.unshift(at(n) ?? prose);
    for (let n = prose.flipPage + 1; at(n) !== undefined; n++) pages.push(at(n) ?? prose);
    return pages;
  }
}
