import type { ReadingSettings } from '../../../lib/settings/reading-settings.ts';
import { blockTexts } from '../../view/block-texts.ts';
import { extentOf, scrollOn } from '../../view/reading-edge.ts';

/**
 * Call the result whenever the prose is drawn. Where it is set in another way than before, what the
 * reader was at stays where they were.
 */
export function keepReadingPlace(
  root: ParentNode,
): (settings: ReadingSettings, draw: () => void) => void {
  let last: ReadingSettings | null = null;
  return (settings, draw) => {
    const isSetAnew = last !== null && last !== settings;
    last = settings;
    if (isSetAnew) keepingFirstInSight(root, draw);
    else draw();
  };
}

/** As much of the first block in sight is before the edge as was before. */
function keepingFirstInSight(root: ParentNode, draw: () => void): void {
  const first = blockTexts(root)
    .map(({ element }) => ({ element, extent: extentOf(root, element) }))
    .find(({ extent }) => extent.end > 0);
  draw();
  // At the very top there is nothing to keep, and the page's head stays in sight.
  if (first === undefined || first.extent.start >= 0 || !first.element.isConnected) return;
  const { start, end } = first.extent;
  const passed = -start / (end - start);
  const now = extentOf(root, first.element);
  scrollOn(root, now.start + passed * (now.end - now.start));
}
