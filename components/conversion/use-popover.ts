import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where a popover hangs: below what it belongs to, or above where there is no room. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** In CSS pixels: between the popover and the window's edge, or what it belongs to. */
const GAP = 6;

/**
 * Shows an element in the top layer while it is there, at its anchor and within the window. The
 * browser closes it on Escape or a press elsewhere.
 */
export function usePopover(anchor: Anchor): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const { left, top, bottom } = anchor;
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    if (!element.matches(':popover-open')) element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const below = bottom + GAP;
    const fits = below + height + GAP <= clientHeight || top - GAP - height < 0;
    const x = Math.max(GAP, Math.min(left, clientWidth - width - GAP));
    element.style.insetInlineStart = `${x}px`;
    element.style.insetBlockStart = `${fits ? below : top - GAP - height}px`;
  }, [left, top, bottom]);
  return ref;
}
