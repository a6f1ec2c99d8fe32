import { EM_CELLS } from '../../model/grid-scale.ts';
import type { Run } from '../../model/run.ts';
import { textWidth } from '../letters/character-width.ts';
import { withoutLetterSpacing } from '../letters/letter-spacing.ts';
import { foldRadicals } from '../letters/radicals.ts';

/**
 * The runs of a page of which only the lines are known, and not where they stand: one under the
 * other, in `grid` units.
 */
export const runsOfLines = (lines: readonly string[]): Run[] =>
  lines.flatMap((line, row) => {
    const text = withoutLetterSpacing(foldRadicals(line).trim());
    const right = textWidth(text) * EM_CELLS;
    return text === '' ? [] : [{ text, box: { left: 0, top: row, right, bottom: row + 1 } }];
  });
