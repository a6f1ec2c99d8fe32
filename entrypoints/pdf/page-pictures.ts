import type { PdfDocument } from '../services/pdf/pdf-document.ts';

/** So many pages' pictures are kept, the last that were asked for: a row's, and as many around it. */
const KEPT_MAX = 24;
/** As wide as the view ever shows one, in CSS pixels. */
const WIDTH = 900;

/** Pictures of a document's pages, drawn as they are asked for, and few of them kept. */
export class PagePictures {
  readonly #picture: PdfDocument['picture'];
  readonly #kept = new Map<number, Promise<string>>();

  constructor({ picture }: PdfDocument) {
    this.#picture = picture;
  }

  /** The address of a page's picture. */
  readonly of = (page: number, signal: AbortSignal): Promise<string> => {
    const kept = this.#kept.get(page);
    if (kept) {
      this.#kept.delete(page);
      this.#kept.set(page, kept);
      return kept;
    }
    const drawn = this.#picture(page, WIDTH, signal).then((blob) => URL.createObjectURL(blob));
    this.#kept.set(page, drawn);
    drawn.catch(() => this.#kept.delete(page));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT_MAX) break;
      this.#forget(oldest);
    }
    return drawn;
  };

  clear(): void {
    for (const page of [...this.#kept.keys()]) this.#forget(page);
  }

  #forget(page: number): void {
    this.#kept.get(page)?.then(URL.revokeObjectURL, () => null);
    this.#kept.delete(page);
  }
}
