import type { Passage, Stretch } from '../../lib/model/passage.ts';
import { blockTexts } from './block-texts.ts';
import { rangesOfPassage } from './passage-of-range.ts';

/** As the style sheet of reading aloud has it. */
const NAME = 'zhanjuan-spoken';

/** What stays free of the window's height above and below a sentence that is scrolled to. */
const MARGIN = 0.15;

/**
 * Marks a passage as being spoken, in place of the one before, and scrolls to it where it is out of
 * sight. Nothing of the document changes: a selection stays as it is.
 */
export function markSpoken(root: ShadowRoot, passage: Passage | null): void {
  if (passage === null) {
    CSS.highlights?.delete(NAME);
    return;
  }
  const ranges = rangesOfPassage(root, passage);
  CSS.highlights?.set(NAME, new Highlight(...ranges));
  const box = ranges[0]?.getBoundingClientRect();
  if (box === undefined) return;
  const margin = innerHeight * MARGIN;
  const isSeen = box.top >= margin / 2 && box.bottom <= innerHeight - margin;
  const isBeside = box.left >= 0 && box.right <= innerWidth;
  if (isSeen && isBeside) return;
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (!isSeen) window.scrollBy({ top: (ranges[0]?.getBoundingClientRect().top ?? 0) - 2 * margin });
}

/** The first text of a block that can be seen below the header, from its first visible character on. */
export function firstSeen(root: ShadowRoot): Stretch | null {
  const top = root.querySelector('.header')?.getBoundingClientRect().bottom ?? 0;
  for (const { element, flipPage, block, from } of blockTexts(root)) {
    const { bottom, right, left } = element.getBoundingClientRect();
    const isSeen = bottom > top && right > 0 && left < innerWidth;
    if (isSeen) return { flipPage, block, from, to: from + element.textContent.length };
  }
  return null;
}
