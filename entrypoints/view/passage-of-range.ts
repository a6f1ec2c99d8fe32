import { originalRange, reversed } from '../../lib/convert/alignment.ts';
import type { Passage, Stretch } from '../../lib/model/passage.ts';
import { type BlockTextElement, blockTexts, textNodes } from './block-texts.ts';

/** The ends of a range; a `Range` and a `StaticRange` both have them. */
export type RangeEnds = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

/**
 * The passage of the prose that a range of the document covers; empty where it covers none. Of
 * converted text it is the passage of the original.
 */
export function passageOfRange(root: ParentNode, ends: RangeEnds): Passage {
  const range = document.createRange();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return blockTexts(root)
    .filter(({ element }) => range.intersectsNode(element))
    .map((own) => stretchWithin(own, range))
    .filter(({ from, to }) => to > from);
}

function stretchWithin(
  { element, flipPage, block, from, alignment }: BlockTextElement,
  range: Range,
): Stretch {
  const length = element.textContent.length;
  const start = offsetIn(element, range.startContainer, range.startOffset) ?? 0;
  const end = offsetIn(element, range.endContainer, range.endOffset) ?? length;
  const [first, last] = originalRange(alignment, from + start, from + end);
  return { flipPage, block, from: first, to: last };
}

/** How much of the element's text stands before a place; null where the place is not within it. */
function offsetIn(element: HTMLElement, container: Node, offset: number): number | null {
  if (!element.contains(container)) return null;
  const place = document.createRange();
  place.setStart(element, 0);
  place.setEnd(container, offset);
  return place.toString().length;
}

/**
 * The ranges of the document that show a passage: one or more a stretch, none where it is not
 * shown. As long as the text is not drawn anew they stay true.
 */
export const rangesOfPassage = (root: ParentNode, passage: Passage): Range[] =>
  blockTexts(root).flatMap((own) =>
    passage
      .filter(({ flipPage, block }) => flipPage === own.flipPage && block === own.block)
      .flatMap((stretch) => rangeWithin(own, stretch) ?? []),
  );

function rangeWithin(
  { element, from, alignment }: BlockTextElement,
  stretch: Stretch,
): Range | null {
  const [first, last] = originalRange(reversed(alignment), stretch.from, stretch.to);
  const start = Math.max(0, first - from);
  const end = Math.min(element.textContent.length, last - from);
  if (end <= start) return null;
  const range = document.createRange();
  let before = 0;
  for (const node of textNodes(element)) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
