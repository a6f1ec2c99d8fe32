import { endsOpen, endsSentence, isBullet, isRemark, listMark } from '../../prose/patterns.ts';
import * as threshold from '../thresholds.ts';
import type { BreakVerdict } from './break-between.ts';
import { isOfEntries } from './entries.ts';
import { type FlowLine, HAN_AT_END, isIndented, roomFor, shortBy } from './flow-line.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** Where the shape of a few lines tells whether `line` goes on from those above it; else null. */
export function breakByShape(
  above: readonly FlowLine[],
  line: FlowLine,
  next: FlowLine | undefined,
  style: ParagraphStyle,
): BreakVerdict | null {
  const [first, before] = [above[0], above.at(-1)];
  if (!first || !before) return null;
  if (before.strip === line.strip && isOfEntries(line.strip))
    return { apart: true, reason: 'a line for each entry' };
  if (isBullet(line.line.text) || isNextItem(first, line))
    return { apart: true, reason: 'the next item of its list' };
  if (isHeadingRest(above, line, next)) return { apart: false, reason: 'the rest of a short line' };
  if (isLoneLine(before, line, next, style))
    return { apart: true, reason: 'a line alone before a new paragraph' };
  return isHanging(first, line, before) ? { apart: false, reason: 'hangs under its mark' } : null;
}

/** A mark stands right under the mark that the paragraph begins with: where the lines of an item begin. */
const isNextItem = (first: FlowLine, line: FlowLine): boolean =>
  listMark(first.line.text) !== '' &&
  listMark(line.line.text) !== '' &&
  first.strip === line.strip &&
  Math.abs(line.line.box.left - first.line.box.left) <= threshold.SAME_LEFT;

/** Set in under the text of a list item that its mark stands out from, and the item was not done. */
function isHanging(first: FlowLine, line: FlowLine, before: FlowLine): boolean {
  if (listMark(first.line.text) === '' || listMark(line.line.text) !== '') return false;
  const hang = line.line.box.left - first.line.box.left;
  if (hang < threshold.HANG_MIN || hang > threshold.INDENT_MAX) return false;
  const room = roomFor(before, line);
  return endsSentence(before.line.text)
    ? room < threshold.SHORT_BY
    : room < threshold.VERY_SHORT_BY;
}

/**
 * A flush line that ends no sentence and is short, between the end of one paragraph and the indent
 * of the next: the last line of a paragraph would have ended it.
 */
function isLoneLine(
  before: FlowLine,
  line: FlowLine,
  next: FlowLine | undefined,
  style: ParagraphStyle,
): boolean {
  if (style !== 'indent' || !next || !isIndented(next) || isIndented(line)) return false;
  if (!endsSentence(before.line.text) || endsSentence(line.line.text)) return false;
  if (endsOpen(line.line.text) || isRemark(line.line.text)) return false;
  return roomFor(line, next) >= threshold.VERY_SHORT_BY;
}

/**
 * Short lines of Chinese right under each other that end no sentence, above a full one: a heading
 * that was broken where its sense is.
 */
function isHeadingRest(
  above: readonly FlowLine[],
  line: FlowLine,
  next: FlowLine | undefined,
): boolean {
  const [first] = above;
  if (!first || !next || above.length >= threshold.HEADING_LINES_MAX) return false;
  if (shortBy(next) >= threshold.VERY_SHORT_WIDE || line.step > threshold.SPACE_STEP) return false;
  const isPart = (part: FlowLine): boolean =>
    part.strip === line.strip &&
    HAN_AT_END.test(part.line.text) &&
    !endsSentence(part.line.text) &&
    listMark(part.line.text) === '' &&
    shortBy(part) >= threshold.HEADING_SHORT_BY &&
    Math.abs(part.line.box.left - first.line.box.left) <= threshold.SAME_LEFT;
  return [...above, line].every(isPart);
}
