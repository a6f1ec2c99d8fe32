import type { Passage } from '../../lib/model/passage.ts';
import { type BlockTextElement, blockTexts } from './block-texts.ts';
import { passageOfRange, rangesOfPassage } from './passage-of-range.ts';
import { extentOf, scrollOn } from './reading-edge.ts';
import { selectedRange } from './selected-range.ts';

/** What of the text the reader has before them. */
interface Place {
  /** The first character that is seen. */
  readonly at: Passage;
  /** Where it stood, in CSS pixels beyond the edge. */
  readonly start: number;
  /** Whether something of the text is before the edge: at the very top there is nothing to keep. */
  readonly hasBegun: boolean;
  readonly selected: Passage;
}

/**
 * Draws the text anew, with other words or characters: the first that the reader has in sight
 * stays where it is, and what is selected stays selected.
 */
export function keepPlace(root: ShadowRoot, draw: () => void): void {
  const place = placeIn(root);
  draw();
  if (place === null) return;
  const [first] = rangesOfPassage(root, place.at);
  if (first !== undefined && place.hasBegun) {
    scrollOn(root, extentOf(root, first).start - place.start);
  }
  selectAgain(root, place.selected);
}

function placeIn(root: ShadowRoot): Place | null {
  const texts = blockTexts(root);
  const own = texts.find(({ element }) => extentOf(root, element).end > 0);
  const [head] = texts;
  if (own === undefined || head === undefined) return null;
  const at = firstSeen(root, own);
  const [range] = rangesOfPassage(root, at);
  if (range === undefined) return null;
  const ends = selectedRange(root);
  const selected = ends === null ? [] : passageOfRange(root, ends);
  const hasBegun = extentOf(root, head.element).start < 0;
  return { at, start: extentOf(root, range).start, hasBegun, selected };
}

/** The first character of a block that is not before the edge: found by halving. */
function firstSeen(root: ShadowRoot, own: BlockTextElement): Passage {
  const { flipPage, block, element, from } = own;
  const at = (place: number): Passage => [{ flipPage, block, from: place, to: place + 1 }];
  let low = from;
  let high = from + element.textContent.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [range] = rangesOfPassage(root, at(middle));
    if (range !== undefined && extentOf(root, range).end <= 0) low = middle + 1;
    else high = middle;
  }
  return at(low);
}

function selectAgain(root: ShadowRoot, selected: Passage): void {
  const ranges = rangesOfPassage(root, selected);
  const [first, last] = [ranges.at(0), ranges.at(-1)];
  if (first === undefined || last === undefined) return;
  window
    .getSelection()
    ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}
