import type { OpenDoubt } from '../../../components/conversion/conversion.ts';
import { isConverted } from '../../../lib/convert/converted-page.ts';
import type { Choice } from '../../../lib/convert/doubtful.ts';
import type { Direction } from '../../../lib/convert/locale.ts';
import { choiceWord, type Extent } from '../../../lib/convert/own-words/choose-word.ts';
import type { CustomWord } from '../../../lib/convert/own-words/custom-words.ts';
import { FURNITURE, type ProsePage } from '../../../lib/model/block.ts';

/** An undecided character of a page that is shown, by its block and its number there. */
export interface DoubtPlace {
  readonly flipPage: number | null;
  readonly block: number;
  readonly number: number;
}

/** Shows where a doubt stands, and gives its place in the window; null where it is not drawn. */
export type FindDoubt = (place: DoubtPlace) => OpenDoubt['place'] | null;

const NOWHERE: DoubtPlace = { flipPage: null, block: -1, number: -1 };

/** The characters of converted pages that no phrase decided, and the one that the reader looks at. */
export class UndecidedCharacters {
  readonly #find: FindDoubt;
  readonly #shownAt: (flipPage: number | null) => ProsePage | null;
  #open: (OpenDoubt & { readonly direction: Direction }) | null = null;
  /** The one that was open last. */
  #last = NOWHERE;

  /** @param shownAt a page as it is shown; null where it stands as it was printed */
  constructor(find: FindDoubt, shownAt: (flipPage: number | null) => ProsePage | null) {
    this.#find = find;
    this.#shownAt = shownAt;
  }

  get open(): OpenDoubt | null {
    return this.#open;
  }

  /** Another page is read. */
  reset(): void {
    this.#open = null;
    this.#last = NOWHERE;
  }

  close(): void {
    this.#open = null;
  }

  /** Opens it; false where there is none, or it is not to be seen. */
  show(at: DoubtPlace): boolean {
    const shown = this.#shownAt(at.flipPage)?.blocks[at.block];
    if (shown === undefined || !isConverted(shown) || shown.direction === null) return false;
    const doubt = shown.undecided[at.number];
    const place = this.#find(at);
    if (doubt === undefined || place === null) return false;
    this.#last = at;
    this.#open = { doubt, original: shown.original.text, place, direction: shown.direction };
    return true;
  }

  /** Those of a page that are left to the reader, in order. */
  leftIn(page: ProsePage | null): readonly DoubtPlace[] {
    if (page === null) return [];
    const { blocks, flipPage } = page;
    return blocks.flatMap((block, at) =>
      isConverted(block) && !FURNITURE.has(block.kind)
        ? block.undecided.flatMap(({ isChosen }, number) =>
            isChosen ? [] : [{ flipPage, block: at, number }],
          )
        : [],
    );
  }

  /** Of these the first after the one that was open last; after the last comes the first. */
  nextOf(places: readonly DoubtPlace[]): DoubtPlace | undefined {
    const { block, number } = this.#last;
    return (
      places.find((one) => one.block > block || (one.block === block && one.number > number)) ??
      places[0]
    );
  }

  /** The word by which a choice for the open one is kept; null where it says nothing. */
  wordFor(choice: Choice, extent: Extent): CustomWord | null {
    const open = this.#open;
    if (open === null) return null;
    return choiceWord(open.direction, open.original, open.doubt, choice, extent);
  }
}
