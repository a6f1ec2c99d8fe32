import { blockTexts } from '../view/block-texts.ts';
import { extentOf, scrollOn } from '../view/reading-edge.ts';

/**
 * Changes how the prose is set. What the reader was at stays where they were: as much of the first
 * block in sight is before the edge as was before.
 */
export function keepReadingPlace(root: ParentNode, change: () => void): void {
  const first = blockTexts(root)
    .map(({ element }) => ({ element, extent: extentOf(root, element) }))
    .find(({ extent }) => extent.end > 0);
  // At the very top there is nothing to keep, and the page's head stays in sight.
  if (first === undefined || first.extent.start >= 0) {
    change();
    return;
  }
  const { element, extent } = first;
  const passed = -extent.start / (extent.end - extent.start);
  change();
  if (!element.isConnected) return;
  const now = extentOf(root, element);
  scrollOn(root, now.start + passed * (now.end - now.start));
}
