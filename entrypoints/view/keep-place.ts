/** A part of the text, by where it is from. */
interface Anchor {
  readonly page: string;
  readonly block: string;
  readonly left: number;
  readonly top: number;
}

/**
 * Changes what stands around the text that is read, and scrolls so that it stays where it is on the
 * screen: the first text that can be seen is held.
 */
export function keepPlace(root: ParentNode, change: () => void): void {
  const before = anchorOf(root);
  change();
  if (before === null) return;
  const after = find(root, before)?.getBoundingClientRect();
  if (after === undefined) return;
  const dx = after.left - before.left;
  const dy = after.top - before.top;
  // At once, whatever the page says of how scrolling looks.
  if (dx !== 0 || dy !== 0) scrollerOf(root).scrollBy({ left: dx, top: dy, behavior: 'instant' });
}

/** Vertical lines scroll sideways within the view, horizontal ones with the window. */
function scrollerOf(root: ParentNode): Window | Element {
  const main = root.querySelector('main');
  return main !== null && main.scrollWidth > main.clientWidth ? main : window;
}

function anchorOf(root: ParentNode): Anchor | null {
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const page = element.closest<HTMLElement>('[data-page]')?.dataset.page;
    const { block } = element.dataset;
    if (isSeen && page !== undefined && block !== undefined) return { page, block, left, top };
  }
  return null;
}

const find = (root: ParentNode, { page, block }: Anchor): Element | undefined =>
  [...root.querySelectorAll<HTMLElement>(`[data-block="${block}"]`)].find(
    (element) => element.closest<HTMLElement>('[data-page]')?.dataset.page === page,
  );
