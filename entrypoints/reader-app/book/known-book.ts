import type { BookAddress } from '../../../lib/sources/book-files/book-address.ts';
import type { BookSettings } from '../../../lib/sources/book-files/book-settings.ts';
import { turnedAddress } from '../../../lib/sources/book-files/viewer-turning.ts';
import type { BookPage } from './book-pages.ts';

/** What a viewer and the book's settings tell of all its pages. */
export class KnownBook {
  readonly settings: BookSettings;
  readonly #root: string;
  readonly #viewer: string | null;

  /**
   * @param root the book's folder, with a slash at its end
   * @param viewer the address of its viewer, where that was seen: it may have any name
   */
  constructor(root: string, settings: BookSettings, viewer: string | null = null) {
    this.#root = root;
    this.settings = settings;
    this.#viewer = viewer;
  }

  /** Whether there is such a page; of a book whose pages nobody counted, any may be. */
  hasPage(flipPage: number): boolean {
    const { pageCount } = this.settings;
    return flipPage >= 1 && (pageCount === null || flipPage <= pageCount);
  }

  /** A page of a book that has no page of text for it: what text it has is in the files beside. */
  absentPage(address: BookAddress): BookPage {
    const { flipPage, textPage: url } = address;
    const title = this.settings.title;
    return this.complete({
      url,
      address,
      documentTitle: title ?? '',
      textPage: { flipPage, title, layer: '', generation: 'absent' },
      content: null,
    });
  }

  /**
   * The page, with what it does not know itself: the title, its picture, its viewer, and whether it is
   * the last.
   */
  complete(page: BookPage): BookPage {
    const { address, textPage } = page;
    const named = this.settings.pictures?.[address.flipPage - 1];
    const pictures = new Set([...(named ? [this.#root + named] : []), ...address.pictures]);
    const viewer = this.#viewer && turnedAddress(this.#viewer, address.flipPage);
    const next = this.hasPage(address.flipPage + 1) ? address.next : null;
    return {
      ...page,
      address: { ...address, viewer: viewer ?? address.viewer, pictures: [...pictures], next },
      textPage: { ...textPage, title: textPage.title ?? this.settings.title },
    };
  }
}
