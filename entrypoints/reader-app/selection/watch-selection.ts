import type { PlacedBox, Selected } from '../../../components/selection-bar/selected.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import { passageOfRange, rangesOfPassage } from '../../view/passage-of-range.ts';
import { selectedRange } from '../../view/selected-range.ts';

/** What is selected of the prose at this moment; null where nothing is. */
export function selectedPassage(root: ShadowRoot): Passage | null {
  const ends = selectedRange(root);
  const passage = ends === null ? [] : passageOfRange(root, ends);
  return passage.length === 0 ? null : passage;
}

/** A passage with the box around all that shows it; null where nothing does. */
export function placed(root: ShadowRoot, passage: Passage): Selected | null {
  const boxes = rangesOfPassage(root, passage)
    .map((range) => range.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return null;
  const { scrollX, scrollY } = window;
  const box: PlacedBox = {
    top: scrollY + Math.min(...boxes.map(({ top }) => top)),
    bottom: scrollY + Math.max(...boxes.map(({ bottom }) => bottom)),
    left: scrollX + Math.min(...boxes.map(({ left }) => left)),
    right: scrollX + Math.max(...boxes.map(({ right }) => right)),
  };
  return { passage, box };
}

/** Tells of what is selected in the prose, once the button or the key that selects is up. */
export function watchSelection(
  root: ShadowRoot,
  onSelected: (selected: Selected | null) => void,
  signal: AbortSignal,
): void {
  let isPressed = false;
  let asked = 0;
  let isShown = false;
  const look = (): void => {
    cancelAnimationFrame(asked);
    // After a click the selection is gone in the next frame only.
    asked = requestAnimationFrame(() => {
      const passage = isPressed ? null : selectedPassage(root);
      const selected = passage && placed(root, passage);
      isShown = selected !== null;
      onSelected(selected);
    });
  };
  const press = (event: Event): void => {
    // What is pressed in a bar leaves the selection as it is.
    const target = event.composedPath()[0];
    isPressed = target instanceof Element && target.closest('[data-part="prose"]') !== null;
  };
  const release = (): void => {
    isPressed = false;
    look();
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointerdown', press, options);
  window.addEventListener('pointerup', release, options);
  window.addEventListener('pointercancel', release, options);
  window.addEventListener('resize', look, options);
  // The text moves by itself where it is set vertically; else the window does, and the bar with it.
  const onScroll = (): void => {
    if (isShown) look();
  };
  root.addEventListener('scroll', onScroll, options);
  document.addEventListener('selectionchange', look, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(asked));
}
