import { type BlockTextElement, blockTexts } from './block-texts.ts';
import { extentOf, scrollOn } from './reading-edge.ts';

/**
 * Changes what stands around the text that is read, and scrolls so that it stays where it is on the
 * screen, at the very top too: the first block that can be seen is held, though its element be
 * another one afterwards.
 */
export function holdText(root: ParentNode, change: () => void): void {
  const before = blockTexts(root).find(({ element }) => extentOf(root, element).end > 0);
  const start = before ? extentOf(root, before.element).start : 0;
  change();
  const after = before && blockTexts(root).find((own) => isSame(own, before));
  const moved = after ? extentOf(root, after.element).start - start : 0;
  if (moved !== 0) scrollOn(root, moved);
}

const isSame = (a: BlockTextElement, b: BlockTextElement): boolean =>
  a.flipPage === b.flipPage && a.block === b.block && a.from === b.from;
