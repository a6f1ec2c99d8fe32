import type { DoubtReason } from '../model/block.ts';
import {
  beginsClosed,
  beginsLow,
  beginsWithOpener,
  endsOpen,
  endsSentence,
  listMark,
} from '../prose/patterns.ts';
import { advance } from './advance.ts';
import { centredSize } from './centred-size.ts';
import type { Column } from './column.ts';
import type { Line } from './line.ts';
import type { Strip } from './strip.ts';
import * as threshold from './thresholds.ts';

/** How a page tells one paragraph from the next. */
export type ParagraphStyle = 'indent' | 'space' | 'plain';

/** A line in reading order, with the strip whose margins it is measured by. */
export interface FlowLine {
  readonly line: Line;
  readonly strip: Strip;
  /** The margins that it is measured by. */
  readonly column: Column;
  /** Where it stands among its strip's lines. */
  readonly index: number;
  /** The step above it, in leadings. */
  readonly step: number;
}

/** Lines that are one paragraph, and why they are cut off from those before. */
export interface Paragraph {
  readonly lines: readonly FlowLine[];
  readonly reason: string;
  /** Joins that could be wrong: the index of the line that was joined. */
  readonly doubts: readonly { readonly line: number; readonly reason: DoubtReason }[];
}

interface Verdict {
  readonly apart: boolean;
  readonly reason: string;
  readonly doubt?: DoubtReason;
}

/** How far in the line begins; an opening mark at its head may hang or be left out of its box. */
const indentOf = ({ line, column }: FlowLine): number =>
  line.box.left - column.left - (beginsWithOpener(line.text) ? threshold.OPENER : 0);
/** How far its end is from the right margin, in ems. */
export const shortBy = ({ line, column }: FlowLine): number => column.right - line.box.right;

export const isIndented = (flow: FlowLine): boolean => {
  const indent = indentOf(flow);
  return indent >= threshold.INDENT_MIN && indent <= threshold.INDENT_MAX;
};

/** A line that stands in from both margins by as much. */
export function isCentred({ line, column, strip }: FlowLine): boolean {
  const { inset, slack } = strip.sized ? threshold.CENTRED.fraction : threshold.CENTRED.grid;
  const left = line.box.left - column.left;
  const right = column.right - line.box.right;
  return Math.min(left, right) > inset && Math.abs(left - right) < slack;
}

/** Two lines centred on one axis. */
function areCentred(a: FlowLine, b: FlowLine): boolean {
  if (!a.strip.sized && isOnAxis(a, b)) return true;
  if (!isCentred(a) || !isCentred(b)) return false;
  const middle = ({ line }: FlowLine): number => (line.box.left + line.box.right) / 2;
  const slack = a.strip.sized ? threshold.SAME_CENTRE : threshold.SAME_CENTRE_ROWS;
  return Math.abs(middle(a) - middle(b)) <= slack;
}

/**
 * A line and its shorter rest, on the middle of their column if they are as large as their places
 * tell; of those no larger than the text `isCentred` tells.
 */
function isOnAxis(a: FlowLine, b: FlowLine): boolean {
  const { left, right } = a.column;
  if (b.line.box.left - a.line.box.left < threshold.CENTRED.grid.inset) return false;
  const indent = b.line.box.left - left;
  if (Math.abs(indent - threshold.USUAL_INDENT) < threshold.USUAL_INDENT_SLACK) return false;
  const size = centredSize(a.line, b.line);
  if (size === null || size < threshold.QUOTE_SIZE_MIN || size > threshold.QUOTE_SIZE_MAX)
    return false;
  const axis = a.line.box.left + (size * advance(a.line.text)) / 2;
  return Math.abs(axis - (left + right) / 2) <= threshold.SAME_CENTRE_GRID;
}

/** Set in by more than any indent. */
const isDeep = (flow: FlowLine): boolean => indentOf(flow) > threshold.INDENT_MAX;

/** Deep in after a line that was done; after a full one it may be the rest of a centred heading. */
const startsDeep = (before: FlowLine, line: FlowLine): boolean =>
  isDeep(line) &&
  !isDeep(before) &&
  (endsSentence(before.line.text) || roomFor(before, line) >= threshold.SHORT_BY);

/** How much of the next line would have fitted at the end of this one, in ems; negative: nothing. */
const roomFor = (line: FlowLine, next: FlowLine): number =>
  shortBy(line) - advance(firstWord(next.line.text)) * next.line.size;

/** What a line could not have been broken within: a word, or a wide character with marks before it. */
const firstWord = (text: string): string => FIRST_WORD.exec(text)?.[0] ?? '';

/** Scripts that are written without spaces, and Korean, which breaks within words as well. */
const FIRST_WORD = /^(?:[^\s\p{L}\p{N}]*[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)/u;

/** The paragraph style of a page, from the lines that follow each other within its strips. */
export function paragraphStyle(strips: readonly Strip[]): ParagraphStyle {
  let indented = 0;
  let spaced = 0;
  let ends = 0;
  for (const strip of strips) {
    for (let index = 1; index < strip.lines.length; index++) {
      const before = flowLine(strip, index - 1);
      const line = flowLine(strip, index);
      if (!before || !line || !endsSentence(before.line.text)) continue;
      if (roomFor(before, line) < threshold.SHORT_BY) continue;
      ends++;
      if (isIndented(line)) indented++;
      if (line.step > threshold.SPACE_STEP) spaced++;
    }
  }
  if (indented > 0 && indented * 3 >= ends) return 'indent';
  if (spaced > 0 && spaced * 2 >= ends) return 'space';
  return 'plain';
}

function flowLine(strip: Strip, index: number): FlowLine | null {
  const line = strip.lines[index];
  return line ? { line, strip, column: strip, index, step: strip.steps[index] ?? 1 } : null;
}

const stepBetween = (before: FlowLine, line: FlowLine): number =>
  line.line.box.bottom - before.line.box.bottom;

/** A strip, and the column that it stands in. */
export interface InColumn {
  readonly strip: Strip;
  readonly column: Column;
}

/** The strips' lines, which come in reading order, as paragraphs. */
export function paragraphsOf(
  strips: readonly InColumn[],
  style: ParagraphStyle,
  leading: number,
): Paragraph[] {
  const lines = strips.flatMap(({ strip, column }) =>
    strip.lines.map((line, index) => ({
      line,
      strip,
      column,
      index,
      step: strip.steps[index] ?? 1,
    })),
  );
  const paragraphs: { lines: FlowLine[]; reason: string; doubts: Paragraph['doubts'][number][] }[] =
    [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (!before || !last) {
      paragraphs.push({ lines: [line], reason: 'first', doubts: [] });
      return;
    }
    const verdict = verdictOf(last.lines, before, line, lines[at + 1], { style, leading });
    if (verdict.apart) paragraphs.push({ lines: [line], reason: verdict.reason, doubts: [] });
    else {
      if (verdict.doubt) last.doubts.push({ line: last.lines.length, reason: verdict.doubt });
      last.lines.push(line);
    }
  });
  return paragraphs;
}

/** Whether a line begins a paragraph after the line before it, the last of `paragraph`. */
function verdictOf(
  paragraph: readonly FlowLine[],
  before: FlowLine,
  line: FlowLine,
  next: FlowLine | undefined,
  { style, leading }: { readonly style: ParagraphStyle; readonly leading: number },
): Verdict {
  if (isHeadingRest(paragraph, line, next)) {
    return { apart: false, reason: 'the rest of a short line' };
  }
  if (isLoneLine(before, line, next, style)) {
    return { apart: true, reason: 'a line alone before a new paragraph' };
  }
  if (isHanging(paragraph[0], line, before)) {
    return { apart: false, reason: 'hangs under its mark' };
  }
  return before.strip === line.strip
    ? within(before, line, style)
    : across(before, line, style, leading);
}

/** Set in under the text of a list item that its mark stands out from, and the item was not done. */
function isHanging(first: FlowLine | undefined, line: FlowLine, before: FlowLine): boolean {
  if (!first || listMark(first.line.text) === '' || listMark(line.line.text) !== '') return false;
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
  return !endsOpen(line.line.text) && roomFor(line, next) >= threshold.VERY_SHORT_BY;
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

/** Signs for and against a new paragraph, with what each is worth. */
interface Evidence {
  readonly weight: number;
  readonly reasons: readonly string[];
}

function weigh(signs: readonly (readonly [boolean, number, string])[]): Evidence {
  const found = signs.filter(([holds]) => holds);
  return {
    weight: found.reduce((sum, [, value]) => sum + value, 0),
    reasons: found.filter(([, value]) => value > 0).map(([, , reason]) => reason),
  };
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
  return weigh([
    [indented && !sameIndent(before, line, style), weights.indent, 'indented'],
    [startsDeep(before, line), weights.indent, 'set deep in'],
    [style === 'indent' && !indented, weights.noIndent, 'not indented'],
    [room >= threshold.SHORT_BY, weights.short, 'the line before is short'],
    [isVeryShort(above, text, room), weights.veryShort, 'very short'],
    [endsSentence(above), weights.ended, 'sentence ended'],
    [endsOpen(above), weights.open, 'sentence open'],
    [!indented && room < threshold.SHORT_BY && isBroken(before), weights.broken, 'broken off'],
    [listMark(text) !== '', weights.mark, 'list mark'],
    [beginsClosed(text), weights.closed, 'begins with a closing mark'],
    [beginsLow(text), weights.low, 'begins low'],
  ]);
}

/** Shorter than justification leaves a line: of Chinese, which breaks anywhere, by less. */
const isVeryShort = (above: string, text: string, room: number): boolean =>
  room >=
  (HAN_AT_END.test(above) && HAN_AT_START.test(text)
    ? threshold.VERY_SHORT_WIDE
    : threshold.VERY_SHORT_BY);

const HAN_AT_END = /[\u3001-\u9fff\uff01-\uff5e][”’]?$/u;
const HAN_AT_START = /^[“‘]?[\u3001-\u9fff]/u;

/** Ends within a sentence of Chinese, on the grid: its rows tell a space less surely than that. */
const isBroken = ({ line, strip }: FlowLine): boolean =>
  !strip.sized && /[\u3400-\u9fff]$/u.test(line.text);

/** Outside the indenting style an indented line under another is no new paragraph by that alone. */
const sameIndent = (before: FlowLine, line: FlowLine, style: ParagraphStyle): boolean =>
  style !== 'indent' && isIndented(before) && Math.abs(indentOf(before) - indentOf(line)) < 0.5;

function within(before: FlowLine, line: FlowLine, style: ParagraphStyle): Verdict {
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
function across(before: FlowLine, line: FlowLine, style: ParagraphStyle, leading: number): Verdict {
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

function judge(weight: number, reasons: readonly string[]): Verdict {
  const apart = weight >= threshold.BREAK_AT;
  const close = Math.abs(weight - threshold.BREAK_AT) < threshold.BREAK_DOUBT;
  return { apart, reason: reasons.join(', ') || 'goes on', ...(close ? { doubt: 'join' } : {}) };
}
