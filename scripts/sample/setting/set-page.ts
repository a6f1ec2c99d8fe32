/** What the typesetter hands to the writers: a page as it was printed, in points (1/72 inch). */

export type SetKind =
  | 'heading'
  | 'byline'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'caption'
  | 'quote'
  | 'sidebar'
  | 'note'
  | 'header'
  | 'footer'
  | 'folio';

/** A block of the page's truth: the text that was set, with full-width marks. */
export interface SetBlock {
  readonly kind: SetKind;
  readonly text: string;
  readonly level?: 1 | 2;
}

/** One line as printed, or the part of it that one element printed. */
export interface PrintedLine {
  /** Lines of one group were drawn one after the other: a frame, a headline, a caption. */
  readonly group: number;
  readonly text: string;
  /** Where each code unit begins on x and, last, where the line ends: `text.length + 1` numbers. */
  readonly edges: readonly number[];
  /** The em box, not the taller box of the font. */
  readonly top: number;
  readonly bottom: number;
  /** The size of its letters. */
  readonly size: number;
  /** The last character is a hyphen that the typesetter put there. */
  readonly hyphenated: boolean;
}

export interface SetPage {
  /** The flip page, from 1. */
  readonly flip: number;
  /** The number as printed, with its decoration left out; null where none is printed. */
  readonly printed: string | null;
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly blocks: readonly SetBlock[];
  /** In the order they were drawn. */
  readonly lines: readonly PrintedLine[];
}

export const leftOf = (line: PrintedLine): number => line.edges[0] ?? 0;
export const rightOf = (line: PrintedLine): number => line.edges.at(-1) ?? 0;
