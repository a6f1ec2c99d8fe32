import type { DoubtReason } from '../../model/block.ts';
import { beginsClosed, beginsLow, endsOpen, endsSentence, listMark } from '../../prose/patterns.ts';
import * as threshold from '../thresholds.ts';
import {
  areCentred,
  type FlowLine,
  indentOf,
  isIndented,
  isVeryShort,
  roomFor,
  startsDeep,
} from './flow-line.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** Whether a line begins a new paragraph, and why. */
export interface BreakVerdict {
  readonly apart: boolean;
  readonly reason: string;
  readonly doubt?: DoubtReason;
}

/** Whether `line` begins a new paragraph after `before`, by all signs for and against it. */
export const breakBetween = (
  before: FlowLine,
  line: FlowLine,
  style: ParagraphStyle,
  leading: number,
): BreakVerdict =>
  before.strip === line.strip ? within(before, line, style) : across(before, line, style, leading);

/** Signs for and against a new paragraph, with what each is worth. */
interface Evidence {
  readonly weight: number;
  readonly reasons: readonly string[];
}

/** Weighs signs as they are put on it. */
class Scale implements Evidence {
  weight = 0;
  readonly reasons: string[] = [];

  /** A sign that holds counts as much as it is worth; one against a new paragraph is no reason. */
  put(holds: boolean, worth: number, reason: string): this {
    if (!holds) return this;
    this.weight += worth;
    if (worth > 0) this.reasons.push(reason);
    return this;
  }
}

/** What speaks for a new paragraph, whatever stands between the two lines. */
function evidence(before: FlowLine, line: FlowLine, style: ParagraphStyle): Evidence {
  const weights = threshold.BREAK_WEIGHTS;
  const room = roomFor(before, line);
  const above = before.line.text;
  const text = line.line.text;
  const indented = isIndented(line);
  if (areCentred(before, line) && !endsSentence(above))
    return { weight: weights.centred, reasons: [] };
  return new Scale()
    .put(indented && !sameIndent(before, line, style), weights.indent, 'indented')
    .put(startsDeep(before, line), weights.indent, 'set deep in')
    .put(style === 'indent' && !indented, weights.noIndent, 'not indented')
    .put(room >= threshold.SHORT_BY, weights.short, 'the line before is short')
    .put(isVeryShort(above, text, room), weights.veryShort, 'very short')
    .put(endsSentence(above), weights.ended, 'sentence ended')
    .put(endsOpen(above), weights.open, 'sentence open')
    .put(!indented && room < threshold.SHORT_BY && isBroken(before), weights.broken, 'broken off')
    .put(listMark(text) !== '', weights.mark, 'list mark')
    .put(beginsClosed(text), weights.closed, 'begins with a closing mark')
    .put(beginsLow(text), weights.low, 'begins low');
}

/** Ends within a sentence of Chinese, on the grid: its rows tell a space less surely than that. */
const isBroken = ({ line, strip }: FlowLine): boolean =>
  !strip.sized && /[\u3400-\u9fff]$/u.test(line.text);

/** Outside the indenting style an indented line under another is no new paragraph by that alone. */
const sameIndent = (before: FlowLine, line: FlowLine, style: ParagraphStyle): boolean =>
  style !== 'indent' &&
  isIndented(before) &&
  Math.abs(indentOf(before) - indentOf(line)) < threshold.SAME_LEFT;

const stepBetween = (before: FlowLine, line: FlowLine): number =>
  line.line.box.bottom - before.line.box.bottom;

function within(before: FlowLine, line: FlowLine, style: ParagraphStyle): BreakVerdict {
  const { weight, reasons } = evidence(before, line, style);
  if (line.step <= threshold.SPACE_STEP) return judge(weight + rowWeight(line), reasons);
  return judge(weight + threshold.BREAK_WEIGHTS.space, [...reasons, 'space above']);
}

/** What a blank row of the grid is worth: it may be rounding, unless a few lines stand between two. */
function rowWeight({ strip, index }: FlowLine): number {
  const { blanks } = strip;
  if (!blanks[index]) return 0;
  const apart = blanks.slice(index + 1, index + 1 + threshold.HEADING_LINES_MAX).includes(true);
  return apart ? threshold.BREAK_WEIGHTS.standsApart : threshold.BREAK_WEIGHTS.blankRow;
}

/** Two strips in reading order: below each other with a space, beside each other, or past a picture. */
function across(
  before: FlowLine,
  line: FlowLine,
  style: ParagraphStyle,
  leading: number,
): BreakVerdict {
  const { weight, reasons } = evidence(before, line, style);
  const least = line.strip.sized
    ? leading * threshold.SPACE_STEP
    : leading + threshold.ROW_SPACE_EXTRA;
  const step = stepBetween(before, line);
  const spaced = step > least && step <= leading * threshold.SPACE_STEP_MAX;
  const verdict = spaced
    ? judge(weight + threshold.BREAK_WEIGHTS.stripSpace, [...reasons, 'space above'])
    : judge(weight, reasons);
  if (verdict.apart || !endsSentence(before.line.text) || style === 'indent') return verdict;
  return { ...verdict, doubt: 'jump' };
}

function judge(weight: number, reasons: readonly string[]): BreakVerdict {
  const apart = weight >= threshold.BREAK_AT;
  const close = Math.abs(weight - threshold.BREAK_AT) < threshold.BREAK_DOUBT;
  return { apart, reason: reasons.join(', ') || 'goes on', ...(close ? { doubt: 'join' } : {}) };
}
