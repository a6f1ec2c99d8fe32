/** The kinds of block, as the issue and the scorer name them. */
export const BLOCK_KINDS = [
  'heading',
  'byline',
  'paragraph',
  'list',
  'table',
  'caption',
  'quote',
  'sidebar',
  'note',
  'header',
  'footer',
  'folio',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Page furniture: what is printed on every page and is no part of any article. */
export const FURNITURE: ReadonlySet<BlockKind> = new Set(['header', 'footer', 'folio']);

/** Text beside the running text: it stands where the page has it, not where one reads it. */
export const ASIDES: ReadonlySet<BlockKind> = new Set(['caption', 'quote', 'sidebar', 'note']);

/**
 * `text[from..to)` of a block came from `runs[run].text[start..start + to - from)`, code unit for
 * code unit, though a mark may have become its full-width form. Characters that joining put in
 * (the space between two words of two lines) belong to no span. Spans are in the order of the
 * text, do not overlap and are never empty.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly run: number;
  readonly start: number;
}

/** Why the engine is not sure: of where the block stands in the order, or of a join within it. */
export type DoubtReason =
  /** The block could as well be read elsewhere. */
  | 'order'
  /** The lines before and after may be of two paragraphs. */
  | 'join'
  /** The text goes on in another column or beyond a picture, and nothing but position says so. */
  | 'jump';

/** A doubtful place: `at` is the offset into the block's text where the doubtful part begins. */
export interface Doubt {
  readonly at: number;
  readonly reason: DoubtReason;
}

/** How the first and the last line of a paragraph stand in their columns. */
export interface ParagraphEdges {
  /** `flush` on a page that indents its paragraphs: it may be the rest of one. */
  readonly first: 'indented' | 'flush' | 'unknown';
  /** A `full` line may go on, a `short` one ends its paragraph. */
  readonly last: 'full' | 'short';
}

/** A piece of a page in reading order. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly doubts: readonly Doubt[];
  /** For headings: 1 is an article's title, 2 a sub-heading. */
  readonly level?: 1 | 2;
  /** For paragraphs, where the page tells; by these one cut by the page's end is known. */
  readonly edges?: ParagraphEdges;
  /** Why it is of this kind and stands here, for `npm run trace`. In English. */
  readonly reasons: readonly string[];
}

/** A page rebuilt: the output of the engine. */
export interface ProsePage {
  readonly flipPage: number | null;
  /** The printed page number, as printed; null where the page shows none. */
  readonly folio: string | null;
  readonly title: string | null;
  readonly blocks: readonly Block[];
}
