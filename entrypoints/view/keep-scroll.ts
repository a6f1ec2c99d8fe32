import type { ReadingMode } from '../../components/reading-view/reading.ts';

/**
 * The prose and the original scroll in one window. Call the result whenever one of them is about to
 * be shown: each is found again where it was left.
 */
export function keepScroll(): (shown: ReadingMode, show: () => void) => void {
  const places: Record<ReadingMode, number> = { original: 0, prose: 0 };
  let last: ReadingMode | null = null;
  return (shown, show) => {
    const before = last;
    last = shown;
    if (before !== null && before !== shown) places[before] = window.scrollY;
    show();
    if (before !== null && before !== shown) window.scrollTo(window.scrollX, places[shown]);
  };
}
