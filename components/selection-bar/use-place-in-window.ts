import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { placeBeside } from './place-beside.ts';
import type { PlacedBox } from './selected.ts';

/**
 * Moves an element that is fixed in the window to what it belongs to, and keeps it whole within the
 * window, however low that is.
 *
 * @param box what it belongs to, in CSS pixels of the window; null where the element is not shown
 */
export function usePlaceInWindow(
  element: RefObject<HTMLElement | null>,
  box: PlacedBox | null,
): void {
  useLayoutEffect(() => {
    const own = element.current;
    if (own === null || box === null) return;
    // A popover has no size before it is shown.
    if (own.popover !== null && !own.matches(':popover-open')) own.showPopover();
    // Where it stood last may have left it no room.
    Object.assign(own.style, { left: '0', top: '0' });
    const { width, height } = own.getBoundingClientRect();
    const right = document.documentElement.clientWidth;
    const shown = { top: 0, bottom: window.innerHeight, left: 0, right };
    const place = placeBeside(box, { width, height }, shown);
    if (place === null) return;
    Object.assign(own.style, { left: `${place.left}px`, top: `${place.top}px` });
  }, [element, box]);
}
