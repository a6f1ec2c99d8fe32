import type { ReadingMode } from '../../components/reading-view/reading.ts';
import { type ScrollPlace, scrollPlace, scrollToPlace, TOP } from './reading-edge.ts';

/**
 * The prose and the original scroll in one window. Call the result whenever one of them is about to
 * be shown: each is found again where it was left.
 */
export function keepScroll(root: ParentNode): (shown: ReadingMode, show: () => void) => void {
  const places: Record<ReadingMode, ScrollPlace> = { original: TOP, prose: TOP };
  let last: ReadingMode | null = null;
  return (shown, show) => {
    const before = last;
    last = shown;
    if (before !== null && before !== shown) places[before] = scrollPlace(root);
    show();
    if (before !== null && before !== shown) scrollToPlace(root, places[shown]);
  };
}
