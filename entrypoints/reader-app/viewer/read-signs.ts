import type { BookSettings } from '../../../lib/sources/book-files/book-settings.ts';
import {
  labelledPages,
  namedPage,
  picturedPage,
  type ShownPages,
  spreadOf,
  type TurningSigns,
} from '../../../lib/sources/book-files/viewer-turning.ts';

/** Where a toolbar may say the page. */
const LABELS = 'input, output, [id*="page" i], [class*="page" i]';
/** Where a number alone is the page: a thumbnail has one too, and so has the zoom. */
const BARE_LABELS = [
  'output',
  // The bar of the older generation, `.pageBar`, and the field of its phones, `.phoneGotoPageContent`.
  ':is([id*="page" i], [class*="page" i]) input',
  ...['pageindex', 'pagenum', 'currentpage'].flatMap((name) => [
    `[id*="${name}" i]`,
    `[class*="${name}" i]`,
  ]),
].join();
/** In characters: `Page 120-121 / 340` and some words. */
const LABEL_MAX = 32;
/** So many elements are looked at: a viewer's toolbar is not at the end of thousands. */
const LABELS_MAX = 2_000;

/** Of the window's area: a smaller picture is a thumbnail, or the edge of a page that is turned. */
const PICTURE_SHARE = 0.04;

/** Reads from a viewer's document where it is turned to; what the settings tell comes to its help. */
export class ViewerSigns {
  readonly #document: Document;
  #settings: Pick<BookSettings, 'pageCount' | 'pictures'> = { pageCount: null, pictures: null };
  /** Where the page was last said. */
  #label: Element | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  know(settings: BookSettings): void {
    this.#settings = settings;
    this.#label = null;
  }

  read(): TurningSigns {
    return {
      named: namedPage(this.#document.location.href),
      label: this.#readLabel(),
      pictures: this.#readPictures(),
    };
  }

  /** Where a page's number can be put in; null where there is no such place. */
  get input(): HTMLInputElement | null {
    return this.#label instanceof HTMLInputElement ? this.#label : null;
  }

  #readLabel(): ShownPages | null {
    const kept = this.#label?.isConnected ? this.#pagesOf(this.#label) : null;
    if (kept !== null) return kept;
    const all = [...this.#document.querySelectorAll(LABELS)].slice(0, LABELS_MAX);
    this.#label = all.find((element) => this.#pagesOf(element) !== null) ?? null;
    return this.#label && this.#pagesOf(this.#label);
  }

  #pagesOf(element: Element): ShownPages | null {
    const text = element instanceof HTMLInputElement ? element.value : element.textContent;
    if (text === '' || text.length > LABEL_MAX) return null;
    const isBare = element.matches(BARE_LABELS);
    return labelledPages(text, this.#settings.pageCount, isBare);
  }

  #readPictures(): ShownPages | null {
    const { pictures, pageCount } = this.#settings;
    const pages: number[] = [];
    for (const image of this.#document.images) {
      const page = picturedPage(image.currentSrc, pictures);
      if (page !== null && isLarge(image)) pages.push(page);
    }
    return spreadOf(pages, pageCount);
  }
}

/** Whether it is laid out in the window, seen or under a cover. */
function isLarge(image: HTMLImageElement): boolean {
  const { left, top, right, bottom } = image.getBoundingClientRect();
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return width > 0 && height > 0 && width * height > PICTURE_SHARE * innerWidth * innerHeight;
}
