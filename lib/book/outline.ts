import type { ProsePage } from '../model/block.ts';

/** A heading of the book, and where it stands. */
export interface OutlineEntry {
  readonly text: string;
  /** 1 is an article's title, 2 a sub-heading. */
  readonly level: 1 | 2;
  readonly flipPage: number | null;
  /** The printed number of its page. */
  readonly folio: string | null;
  /** Into its page's blocks. */
  readonly block: number;
}

/** The headings of pages, in order. */
export const outlineOf = (pages: readonly ProsePage[]): OutlineEntry[] =>
  pages.flatMap(({ flipPage, folio, blocks }) =>
    blocks.flatMap(({ kind, text, level }, block) =>
      kind === 'heading' ? [{ text, level: level ?? 1, flipPage, folio, block }] : [],
    ),
  );
