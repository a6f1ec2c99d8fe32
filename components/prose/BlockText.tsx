import type { ComponentChildren } from 'preact';

interface Props {
  /** Which of its page's blocks it is. */
  readonly index: number;
  /** Where in the block's text the children begin, in code units. */
  readonly from?: number;
  readonly children: ComponentChildren;
}

/**
 * Text of a block, and nothing else: with the page's number around it, it leads from a place in the
 * document to the place in the block's text, and back (`entrypoints/view/passage-of-range.ts`).
 */
export const BlockText = ({ index, from = 0, children }: Props) => (
  <span data-block={index} data-from={from}>
    {children}
  </span>
);
