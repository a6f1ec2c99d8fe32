import type { ProsePage } from '../model/block.ts';

/** A block of a book. */
export interface BlockPlace {
  /** The flipbook's number of its page; null where it is not known. */
  readonly flipPage: number | null;
  /** Into `ProsePage.blocks`. */
  readonly block: number;
}

/** A heading of the prose, and where it stands. */
export interface OutlineEntry extends BlockPlace {
  /** 1 is an article's title, 2 a sub-heading. */
  readonly level: 1 | 2;
  readonly text: string;
  /** The printed number of its page; null where the page shows none. */
  readonly folio: string | null;
}

/** The headings of some pages, in the order in which they are read. */
export const outlineOf = (pages: readonly ProsePage[]): readonly OutlineEntry[] =>
  pages.flatMap(({ blocks, flipPage, folio }) =>
    blocks.flatMap(({ kind, level = 1, text }, block) =>
      kind === 'heading' ? [{ flipPage, block, level, text, folio }] : [],
    ),
  );

/**
 * Which entry the reader is in: the last that stands at or before a block; -1 where none does.
 *
 * @param pages the pages' numbers in the order in which they are read
 */
export function entryAt(
  outline: readonly OutlineEntry[],
  place: BlockPlace,
  pages: readonly (number | null)[],
): number {
  const page = pages.indexOf(place.flipPage);
  return outline.findLastIndex((entry) => {
    const own = pages.indexOf(entry.flipPage);
    return own < page || (own === page && entry.block <= place.block);
  });
}
