import type { PlacedMark } from '../../components/clippings/clipping-tool.ts';
import type { ClippingMark } from '../../lib/clippings/anchors/page-marks.ts';
import { rangesOfPassage } from './passage-of-range.ts';

/**
 * Where clippings are drawn, a box for each of their lines, in CSS pixels from the document's corner.
 * Boxes over the prose, for a page can read the ranges of the browser's own highlights, and with them
 * what is in the view.
 *
 * @param shown the name of the clipping that the reader was led to
 */
export function placeMarks(
  root: ParentNode,
  marks: readonly ClippingMark[],
  shown: string | null,
): PlacedMark[] {
  const { scrollX, scrollY } = window;
  return marks.flatMap(({ certain, clipping, passage }) =>
    rangesOfPassage(root, passage)
      .flatMap((range) => [...range.getClientRects()])
      .filter(({ height, width }) => height > 0 && width > 0)
      .map(({ bottom, left, right, top }) => ({
        id: clipping.id,
        colour: clipping.edits.colour,
        certain,
        shown: clipping.id === shown,
        box: {
          top: top + scrollY,
          bottom: bottom + scrollY,
          left: left + scrollX,
          right: right + scrollX,
        },
      })),
  );
}

/** Brings a passage into sight; false where the prose does not show it. */
export function scrollToPassage(root: ParentNode, { passage }: ClippingMark): boolean {
  const element = rangesOfPassage(root, passage)[0]?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'center' });
  return element !== null && element !== undefined;
}

/** Calls back when the prose may stand elsewhere: another size, or scrolled within the view. */
export function watchPlaces(
  root: ShadowRoot,
  onMoved: () => void,
  signal: AbortSignal,
): () => void {
  let asked = 0;
  const moved = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(onMoved);
  };
  const observer = new ResizeObserver(moved);
  root.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(asked);
    observer.disconnect();
  });
  // The element is another one whenever the view was away.
  return () => {
    const prose = root.querySelector('main');
    if (prose !== null) observer.observe(prose);
  };
}
