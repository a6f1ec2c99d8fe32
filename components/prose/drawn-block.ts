import type { ComponentChildren } from 'preact';
import type { Block } from '../../lib/model/block.ts';

/** How the reader app has a block drawn, where it is another way than at the first look. */
export interface BlockDrawing {
  /** How the text lies upon the original's: `packAlignment`, with commas; empty where it is the same. */
  readonly alignment: string;
  /** Draws a piece of the text, which begins at `from` in it. */
  readonly text: (text: string, from: number) => ComponentChildren;
}

export interface DrawnBlock extends Block {
  readonly drawing?: BlockDrawing;
}
