import type { Passage } from '../../lib/model/passage.ts';
import { type BlockTextElement, blockTexts } from './block-texts.ts';
import { passageOfRange, rangesOfPassage } from './passage-of-range.ts';
import { selectedRange } from './selected-range.ts';

/** What of the text the reader has before them. */
interface Place {
  /** The character at the top of what is seen. */
  readonly at: Passage;
  /** Where it stood, in CSS pixels from the window's top. */
  readonly top: number;
  readonly selected: Passage;
}

/**
 * Draws the text anew, with other words or characters: what the reader has at the top of the window
 * stays there, and what is selected stays selected.
 */
export function keepPlace(root: ShadowRoot, draw: () => void): void {
  // The header stays at the window's top, over the text.
  const covered = root.querySelector('.header')?.getBoundingClientRect().bottom ?? 0;
  const place = placeIn(root, covered);
  draw();
  if (place === null) return;
  const [first] = rangesOfPassage(root, place.at);
  if (first !== undefined && window.scrollY > 0) {
    const moved = first.getBoundingClientRect().top - place.top;
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  }
  selectAgain(root, place.selected);
}

function placeIn(root: ShadowRoot, covered: number): Place | null {
  const own = blockTexts(root).find(
    ({ element }) => element.getBoundingClientRect().bottom > covered,
  );
  if (own === undefined) return null;
  const at = firstSeen(root, own, covered);
  const [range] = rangesOfPassage(root, at);
  if (range === undefined) return null;
  const ends = selectedRange(root);
  const selected = ends === null ? [] : passageOfRange(root, ends);
  return { at, top: range.getBoundingClientRect().top, selected };
}

/** The first character of a block that is not above what is seen: found by halving. */
function firstSeen(root: ShadowRoot, own: BlockTextElement, covered: number): Passage {
  const { flipPage, block, element, from } = own;
  const at = (place: number): Passage => [{ flipPage, block, from: place, to: place + 1 }];
  let low = from;
  let high = from + element.textContent.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [range] = rangesOfPassage(root, at(middle));
    if (range !== undefined && range.getBoundingClientRect().bottom <= covered) low = middle + 1;
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
