import type { PdfPage } from './pdf-page.ts';
import { type PdfRead, readPdfPage } from './read-pdf-page.ts';
import { RUNNING_REACH, withRunningText } from './running-text.ts';

/** So many pages' runs are kept, to compare the next ones with: a window to both sides, and a page. */
const KEPT_MAX = 2 * RUNNING_REACH + 1;

/**
 * The pages of a document, read as they are asked for: each with what the pages around it tell of
 * its running headers and footers. However long the document, the runs of a few pages are kept.
 */
export class DocumentPages {
  readonly count: number;
  readonly #read: (page: number) => Promise<PdfPage>;
  readonly #kept = new Map<number, Promise<PdfRead>>();

  /** @param read one page, counted from 1; what it throws `page` throws for that page alone */
  constructor(count: number, read: (page: number) => Promise<PdfPage>) {
    this.count = count;
    this.#read = read;
  }

  /** @throws RangeError where the document has no such page; whatever `read` throws of that page */
  async page(number: number): Promise<PdfRead> {
    const own = await this.alone(number);
    if (!own.ok) return own;
    const others = await Promise.all(this.#near(number).map((near) => this.#othersOf(near)));
    return { ...own, page: withRunningText(own.page, others.flat()) };
  }

  #near(number: number): number[] {
    const from = Math.max(1, number - RUNNING_REACH);
    const to = Math.min(this.count, number + RUNNING_REACH);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
      (near) => near !== number,
    );
  }

  /** A page to compare with; one that cannot be read is none, and says so when it is asked for. */
  async #othersOf(number: number) {
    try {
      const read = await this.alone(number);
      return read.ok ? [read.page] : [];
    } catch {
      return [];
    }
  }

  /** The page by itself, at once: the same, but for what the pages around it tell. */
  async alone(number: number): Promise<PdfRead> {
    if (!Number.isInteger(number) || number < 1 || number > this.count)
      throw new RangeError(`page ${number} of ${this.count}`);
    const kept = this.#kept.get(number);
    const reading = kept ?? this.#read(number).then(readPdfPage);
    // What is asked for last is last in the map, and what was longest not asked for is dropped.
    this.#kept.delete(number);
    this.#kept.set(number, reading);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT_MAX) break;
      this.#kept.delete(oldest);
    }
    if (!kept) reading.catch(() => this.#kept.delete(number));
    return reading;
  }
}
