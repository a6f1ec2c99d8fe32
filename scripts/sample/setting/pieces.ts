import type { BoldRange, RichText } from '../text/article.ts';
import type { SetKind } from './set-page.ts';

/** Text of one block that one element of the page prints. */
export interface Piece {
  /** Unique on its page and equal to the element's `data-piece`. */
  readonly id: number;
  /** Which block it belongs to; several pieces of a block follow in the order of their ids. */
  readonly block: number;
  readonly text: string;
  readonly bold: readonly BoldRange[];
  /** Put before it in the block's text: what divides the cells of a table. */
  readonly glue: string;
}

/** A block before it is known how much of it fits the page. */
export interface DraftBlock {
  readonly kind: SetKind;
  readonly level?: 1 | 2;
  /** Blocks are read in the order of their articles, each article's asides after its text. */
  readonly article: number;
}

/** What flows through the columns as one: a paragraph, a heading, a figure, a table. */
export interface FlowItem {
  readonly className: string;
  readonly pieces: readonly Piece[];
  /** Builds the inside from the HTML of its pieces; absent where there is one piece alone. */
  readonly wrap?: (pieces: readonly string[]) => string;
  /** It may be cut between two lines. */
  readonly splittable: boolean;
  /** It may not stand last in a column. */
  readonly keepsWithNext: boolean;
  /** Where in its only piece it begins: more than 0 when the rest of a cut one. */
  readonly from: number;
}

/** Gives out the numbers of the blocks and pieces of one page. */
export interface Draft {
  readonly blocks: DraftBlock[];
  readonly pieces: Piece[];
}

export const newDraft = (): Draft => ({ blocks: [], pieces: [] });

export function addBlock(draft: Draft, block: DraftBlock): number {
  draft.blocks.push(block);
  return draft.blocks.length - 1;
}

export function addPiece(draft: Draft, block: number, rich: RichText, glue = ''): Piece {
  const piece = { id: draft.pieces.length, block, text: rich.text, bold: rich.bold, glue };
  draft.pieces.push(piece);
  return piece;
}

export const plain = (text: string): RichText => ({ text, bold: [] });
