/** In CSS pixels: between the edge and a block that was moved to it. */
export const EDGE_GAP = 16;

/**
 * Where something begins and ends, in CSS pixels beyond the edge at which the reader reads on: the
 * header's lower one, or in vertical writing the right one. What is before the edge is negative.
 */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

const mainOf = (root: ParentNode): HTMLElement | null => root.querySelector('main');

const isVertical = (main: HTMLElement): boolean =>
  getComputedStyle(main).writingMode !== 'horizontal-tb';

export function extentOf(root: ParentNode, element: Element | Range): Extent {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  const main = mainOf(root);
  if (main !== null && isVertical(main)) {
    const edge = main.getBoundingClientRect().right;
    return { start: edge - right, end: edge - left };
  }
  const edge = root.querySelector('.header')?.getBoundingClientRect().height ?? 0;
  return { start: top - edge, end: bottom - edge };
}

/** Moves the prose on by so many CSS pixels, or back where they are negative. */
export function scrollOn(root: ParentNode, by: number, behavior: ScrollBehavior = 'instant'): void {
  const main = mainOf(root);
  if (main !== null && isVertical(main)) main.scrollBy({ left: -by, behavior });
  else window.scrollBy({ top: by, behavior });
}

/** A place in the document: of the window, and of the prose where it moves by itself. */
export interface ScrollPlace {
  readonly window: number;
  readonly prose: number;
}

export const TOP: ScrollPlace = { window: 0, prose: 0 };

export const scrollPlace = (root: ParentNode): ScrollPlace => ({
  window: window.scrollY,
  prose: mainOf(root)?.scrollLeft ?? 0,
});

export function scrollToPlace(root: ParentNode, place: ScrollPlace): void {
  window.scrollTo(window.scrollX, place.window);
  const main = mainOf(root);
  if (main !== null) main.scrollLeft = place.prose;
}
