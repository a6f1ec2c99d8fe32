import type { ComponentChildren } from 'preact';
import type { NumberedBlock } from './group-blocks.ts';

interface Props extends NumberedBlock {
  /** Where in the block's text the children begin, in code units. */
  readonly from?: number;
  readonly children: ComponentChildren;
}

/**
 * Text of a block, and nothing else: with the page's number around it, it leads from a place in the
 * document to the place in the block's text, and back (`entrypoints/view/passage-of-range.ts`). Of a
 * converted block that is the original's text; `data-alignment` says how the shown one lies upon it.
 */
export const BlockText = ({ block, index, from = 0, children }: Props) => (
  <span data-block={index} data-from={from} data-alignment={block.drawing?.alignment}>
    {children}
  </span>
);
