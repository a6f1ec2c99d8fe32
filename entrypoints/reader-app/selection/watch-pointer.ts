import type { Selected } from '../../../components/selection-bar/selected.ts';
import { blockTexts } from '../../view/block-texts.ts';
import { placed } from './watch-selection.ts';

/** Tells of the paragraph that a mouse points at, when it is another than before. */
export function watchPointer(
  root: ShadowRoot,
  onPointed: (pointed: Selected | null) => void,
  signal: AbortSignal,
): void {
  let shown: Element | null = null;
  const onOver = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType !== 'mouse') return;
    const target = event.composedPath()[0];
    const paragraph = target instanceof Element ? target.closest('[data-part="prose"] p') : null;
    if (paragraph === null || paragraph === shown) return;
    shown = paragraph;
    const passage = blockTexts(paragraph).map(({ element, flipPage, block, from }) => ({
      flipPage,
      block,
      from,
      to: from + element.textContent.length,
    }));
    const selected = placed(root, passage);
    // Beside the column, however short the paragraph's lines are.
    const right = paragraph.getBoundingClientRect().right + window.scrollX;
    onPointed(selected && { ...selected, box: { ...selected.box, right } });
  };
  // The text has moved away from its button.
  const onMoved = (): void => {
    if (shown === null) return;
    shown = null;
    onPointed(null);
  };
  root.addEventListener('pointerover', onOver, { passive: true, signal });
  window.addEventListener('resize', onMoved, { passive: true, signal });
  root.addEventListener('scroll', onMoved, { capture: true, passive: true, signal });
}
