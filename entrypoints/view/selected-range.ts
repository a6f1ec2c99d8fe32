import type { RangeEnds } from './passage-of-range.ts';

/** Browsers that have it give a shadow root's own selection; it is in no standard. */
interface WithSelection {
  getSelection?(): Selection | null;
}

/** What is selected within a shadow root; null where nothing is, or only a place. */
export function selectedRange(root: ShadowRoot): RangeEnds | null {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const ends = composedEnds(selection, root) ?? ownEnds(root);
  if (ends === null || !root.contains(ends.startContainer)) return null;
  const isPlace = ends.startContainer === ends.endContainer && ends.startOffset === ends.endOffset;
  return isPlace ? null : ends;
}

function composedEnds(selection: Selection, root: ShadowRoot): RangeEnds | null {
  if (!('getComposedRanges' in selection)) return null;
  const [range] = selection.getComposedRanges({ shadowRoots: [root] });
  return range ?? null;
}

function ownEnds(root: ShadowRoot & WithSelection): RangeEnds | null {
  const selection = root.getSelection?.() ?? null;
  return selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
