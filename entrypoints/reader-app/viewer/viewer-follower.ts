import {
  areSame,
  type ShownPages,
  type TurningSigns,
  turnedTo,
} from '../../../lib/sources/book-files/viewer-turning.ts';

/** What a follower works with. */
export interface ViewerParts {
  readonly readSigns: () => TurningSigns;
  /** Names the page in the document's address, which most viewers follow. */
  readonly name: (page: number) => void;
  /** Puts the page into the toolbar's field, where there is one. */
  readonly putIn: (page: number) => void;
}

/** In milliseconds: what a viewer takes to begin turning, twice over. */
const TURNS_WITHIN = 1_500;

/** Knows where a viewer is turned to, and turns it. */
export class ViewerFollower {
  readonly #parts: ViewerParts;
  #last: { readonly signs: TurningSigns; readonly pages: ShownPages };
  #check: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ViewerParts) {
    this.#parts = parts;
    const signs = parts.readSigns();
    this.#last = { signs, pages: turnedTo(null, signs) };
  }

  get pages(): ShownPages {
    return this.#last.pages;
  }

  /** Of these the one that the address names, where it does; else the first. */
  get page(): number {
    const { pages, signs } = this.#last;
    return pages.find((page) => page === signs.named) ?? pages[0];
  }

  /** Looks at the viewer; whether it was turned since it was last looked at. */
  look(): boolean {
    const before = this.#last;
    const { named, label, pictures } = this.#parts.readSigns();
    const signs = {
      named,
      // One that is not there for a moment is compared with what it said before.
      label: label ?? before.signs.label,
      pictures: pictures ?? before.signs.pictures,
    };
    this.#last = { signs, pages: turnedTo(before, signs) };
    return !areSame(before.pages, this.#last.pages);
  }

  /** Turns the viewer to a page, unless it shows it. One that does not follow its address is helped. */
  turnTo(page: number): void {
    clearTimeout(this.#check);
    this.look();
    if (this.#shows(page)) return;
    this.#parts.name(page);
    this.#last = { signs: { ...this.#last.signs, named: page }, pages: [page] };
    this.#check = setTimeout(() => {
      if (!this.#isSeen(page)) this.#parts.putIn(page);
    }, TURNS_WITHIN);
  }

  stop(): void {
    clearTimeout(this.#check);
  }

  #shows(page: number): boolean {
    return this.#last.pages.some((shown) => shown === page);
  }

  /** Whether what is to be seen agrees; where nothing is, there is nothing to disagree. */
  #isSeen(page: number): boolean {
    const { label, pictures } = this.#parts.readSigns();
    const seen = label ?? pictures;
    return seen === null || seen.some((shown) => shown === page);
  }
}
