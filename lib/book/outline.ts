import type { ProsePage } from '../model/block.ts';

/** A block of a book. */
export interface BlockPlace {
  readonly flipPage: number | null;
  /** Into its page's blocks. */
  readonly block: number;
}

/** A heading of the book, and where it stands. */
export interface OutlineEntry extends BlockPlace {
  readonly text: string;
  /** 1 is an article's title, 2 a sub-heading. */
  readonly level: 1 | 2;
  /** The printed number of its page. */
  readonly folio: string | null;
}

/** The headings of pages, in order. */
export const outlineOf = (pages: readonly ProsePage[]): OutlineEntry[] =>
  pages.flatMap(({ flipPage, folio, blocks }) =>
    blocks.flatMap(({ kind, text, level }, block) =>
      kind === 'heading' ? [{ text, level: level ?? 1, flipPage, folio, block }] : [],
    ),
  );

/**
 * Which entry the reader is in: the last that stands at or before a block; -1 where none does.
 *
 * @param pages the numbers of the pages, in the order in which they are read
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
