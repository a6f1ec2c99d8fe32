import { type Alignment, unpackAlignment } from '../../lib/convert/alignment.ts';

/** An element that holds text of a block and nothing else (`components/prose/BlockText.tsx`). */
export interface BlockTextElement {
  readonly element: HTMLElement;
  readonly flipPage: number | null;
  readonly block: number;
  /** Where in the block's text, as it is shown, the element's own text begins. */
  readonly from: number;
  /** How the shown text lies upon the original. */
  readonly alignment: Alignment;
}

/** All of them below `root`, in the order of the document. */
export function blockTexts(root: ParentNode): BlockTextElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-block]')].map((element) => {
    const page = element.closest<HTMLElement>('[data-page]')?.dataset.page;
    return {
      element,
      flipPage: page === undefined || page === '' ? null : Number(page),
      block: Number(element.dataset.block),
      from: Number(element.dataset.from),
      alignment: alignmentOf(element.dataset.alignment),
    };
  });
}

function alignmentOf(packed: string | undefined): Alignment {
  if (packed === undefined || packed === '') return [];
  return unpackAlignment(packed.split(',').map(Number)) ?? [];
}

/** The text nodes of an element, in order. */
export function textNodes(element: Node): Text[] {
  const { ownerDocument } = element;
  if (ownerDocument === null) return [];
  const nodes: Text[] = [];
  const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}
