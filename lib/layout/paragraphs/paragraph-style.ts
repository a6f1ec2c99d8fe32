import { endsSentence, listMark } from '../../prose/patterns.ts';
import type { Strip } from '../strips/strip.ts';
import * as threshold from '../thresholds.ts';
import { flowLines, isIndented, roomFor } from './flow-line.ts';

/** How a page tells one paragraph from the next. */
export type ParagraphStyle = 'indent' | 'space' | 'plain';

/** The paragraph style of a page, from the lines that follow each other within its strips. */
export function paragraphStyle(strips: readonly Strip[]): ParagraphStyle {
  let indented = 0;
  let spaced = 0;
  let ends = 0;
  for (const strip of strips) {
    const lines = flowLines(strip, strip);
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      if (!before || !endsSentence(before.line.text)) return;
      if (roomFor(before, line) < threshold.SHORT_BY || listMark(line.line.text) !== '') return;
      ends++;
      if (isIndented(line)) indented++;
      if (line.step > threshold.SPACE_STEP) spaced++;
    });
  }
  if (indented > 0 && indented >= ends * threshold.INDENTS_SHARE) return 'indent';
  if (spaced > 0 && spaced >= ends * threshold.SPACED_SHARE) return 'space';
  return 'plain';
}
