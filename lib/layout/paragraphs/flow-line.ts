import { centre } from '../../model/geometry.ts';
import { beginsWithOpener, endsSentence } from '../../prose/patterns.ts';
import type { Line } from '../line.ts';
import { advance } from '../measure/advance.ts';
import { centredSize } from '../measure/centred-size.ts';
import type { Column } from '../strips/column.ts';
import type { Strip } from '../strips/strip.ts';
import * as threshold from '../thresholds.ts';

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

/** A strip's lines in reading order, measured by the margins of the column that it stands in. */
export const flowLines = (strip: Strip, column: Column): FlowLine[] =>
  strip.lines.map((line, index) => ({
    line,
    strip,
    column,
    index,
    step: strip.steps[index] ?? 1,
  }));

/** How far in the line begins; an opening mark at its head may hang or be left out of its box. */
export const indentOf = ({ line, column }: FlowLine): number =>
  line.box.left - column.left - (beginsWithOpener(line.text) ? threshold.OPENER : 0);

/** How far before its column's right margin the line ends, in ems. */
export const shortBy = ({ line, column }: FlowLine): number => column.right - line.box.right;

/** Whether the line begins as far in as the first line of a paragraph does. */
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
export function areCentred(a: FlowLine, b: FlowLine): boolean {
  if (!a.strip.sized && isOnAxis(a, b)) return true;
  if (!isCentred(a) || !isCentred(b)) return false;
  const slack = a.strip.sized ? threshold.SAME_CENTRE : threshold.SAME_CENTRE_ROWS;
  return Math.abs(centre(a.line.box) - centre(b.line.box)) <= slack;
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
export const startsDeep = (before: FlowLine, line: FlowLine): boolean =>
  isDeep(line) &&
  !isDeep(before) &&
  (endsSentence(before.line.text) || roomFor(before, line) >= threshold.SHORT_BY);

/** How much of the next line would have fitted at the end of this one, in ems; negative: nothing. */
export const roomFor = (line: FlowLine, next: FlowLine): number =>
  shortBy(line) - advance(firstWord(next.line.text)) * next.line.size;

/** What a line could not have been broken within: a word, or a wide character with marks before it. */
const firstWord = (text: string): string => FIRST_WORD.exec(text)?.[0] ?? '';

/** Scripts that are written without spaces, and Korean, which breaks within words as well. */
const FIRST_WORD = /^(?:[^\s\p{L}\p{N}]*[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)/u;

/** Shorter than justification leaves a line: of Chinese, which breaks anywhere, by less. */
export const isVeryShort = (above: string, text: string, room: number): boolean =>
  room >=
  (HAN_AT_END.test(above) && HAN_AT_START.test(text)
    ? threshold.VERY_SHORT_WIDE
    : threshold.VERY_SHORT_BY);

export const HAN_AT_END = /[\u3001-\u9fff\uff01-\uff5e][”’]?$/u;
const HAN_AT_START = /^[“‘]?[\u3001-\u9fff]/u;
