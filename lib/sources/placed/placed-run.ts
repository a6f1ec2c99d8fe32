import { type Box, height } from '../../model/geometry.ts';
import type { Run } from '../../model/run.ts';
import { unitWidth } from '../letters/character-width.ts';
import { edgesOf } from '../letters/edges.ts';
import { foldRadicals } from '../letters/radicals.ts';
import { SOFT_HYPHEN } from '../letters/soft-hyphen.ts';
import type { PlacedText } from './placed-text.ts';
import { emOf, partsBetweenJumps, type TextPart } from './text-jumps.ts';

/**
 * The runs of a coordinate file's texts, in its order. A text is one run, or more where it jumps,
 * across a gutter or back over itself; one without a place is put under the run before it. Spaces
 * at the ends are left out, so that a box holds what can be seen.
 */
export function runsOfPlaced(texts: readonly PlacedText[]): Run[] {
  const runs: Run[] = [];
  for (const placed of texts) {
    const { box, isLevel } = placed;
    const text = foldRadicals(placed.text) + (hasDroppedHyphen(placed) ? SOFT_HYPHEN : '');
    if (box !== null && isLevel) {
      const edges = edgesOf(text, box.left, box.right, placed.advances);
      for (const part of partsBetweenJumps(text, edges)) runs.push(runOf(text, edges, part, box));
    } else if (text.trim() !== '') {
      runs.push({ text: text.trim(), box: box ?? under(runs.at(-1)?.box) });
    }
  }
  return runs;
}

/** One advance more than characters: the file has dropped the hyphen, but not its width. */
const hasDroppedHyphen = ({ text, advances }: PlacedText): boolean =>
  advances.length === text.length + 1 && CUT_WORD.test(text);

/** A letter of a script that has words to cut. */
const CUT_WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

/** Where a text without a place is put: below what stands before it, or on the page's top edge. */
export const under = (box: Box = { left: 0, top: 0, right: 1, bottom: 0 }): Box => ({
  ...box,
  top: box.bottom,
  bottom: box.bottom + height(box),
});

function runOf(
  text: string,
  edges: readonly number[],
  { from, to }: TextPart,
  { top, bottom }: Box,
): Run {
  const ends = edges.slice(from, to + 1);
  const last = ends[to - from - 1] ?? 0;
  // Where the text steps back after its last character, that one's width is not told.
  if ((ends[to - from] ?? last) < last) {
    ends[to - from] = last + unitWidth(text.charCodeAt(to - 1), true) * emOf(text, edges);
  }
  let [left, right] = [last, last];
  for (const end of ends) {
    left = Math.min(left, end);
    right = Math.max(right, end);
  }
  return { text: text.slice(from, to), box: { left, top, right, bottom }, edges: ends };
}
