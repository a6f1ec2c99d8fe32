import type { BlockPlace } from './picture-tool.ts';

/** The block whose text an event came from; null where it came from elsewhere. */
export function placeOfTarget(target: EventTarget | null): BlockPlace | null {
  if (!(target instanceof Element)) return null;
  // Within the block, or around its text: a paragraph's indent and its last line's end.
  const text = target.closest('[data-block]') ?? blockWithin(target);
  return text instanceof HTMLElement ? placeOf(text) : null;
}

function blockWithin(target: Element): Element | null {
  const around = target.closest('.prose > *');
  return around?.querySelector('[data-block]') ?? null;
}

function placeOf(text: HTMLElement): BlockPlace | null {
  const flipPage = Number(text.closest<HTMLElement>('[data-page]')?.dataset.page);
  const block = Number(text.dataset.block);
  return Number.isInteger(flipPage) && Number.isInteger(block) ? { flipPage, block } : null;
}

/** The text of a block in the document. */
export const textAt = (root: ParentNode, { flipPage, block }: BlockPlace): HTMLElement | null =>
  [...root.querySelectorAll<HTMLElement>(`[data-block="${block}"]`)].find(
    (text) => placeOf(text)?.flipPage === flipPage,
  ) ?? null;
