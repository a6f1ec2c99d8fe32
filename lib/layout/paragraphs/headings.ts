import {
  endsOpen,
  endsSentence,
  endsWithStop,
  isQuestion,
  isRemark,
  listMark,
} from '../../prose/patterns.ts';
import { advance } from '../measure/advance.ts';
import * as threshold from '../thresholds.ts';
import { type FlowLine, isCentred, shortBy } from './flow-line.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import type { Paragraph } from './paragraphs.ts';

/** What stands around a paragraph that may be a heading. */
export interface Surroundings {
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
  readonly style: ParagraphStyle;
  readonly leading: number;
  /** Nothing of the running text follows. */
  readonly endsPage: boolean;
  /** The document's own tags or contents call it a heading. */
  readonly isNamedHeading: boolean;
}

/**
 * How much speaks for a paragraph being a heading in the usual size: short, without the mark that
 * ends a sentence, centred or flush where paragraphs are indented, with space around it.
 */
export function headingWeight(paragraph: Paragraph, around: Surroundings): number {
  const { lines } = paragraph;
  const text = lines.map(({ line }) => line.text).join(' ');
  if (lines.length > threshold.HEADING_LINES_MAX || advance(text) > threshold.HEADING_WIDTH_MAX)
    return 0;
  if (endsOpen(text) || isRemark(text) || hasNoWord(text)) return 0;
  if (around.endsPage || (!around.isNamedHeading && isFull(lines) && !lines.every(isWholeStrip)))
    return 0;
  const weights = threshold.HEADING_WEIGHTS;
  let weight = markWeight(text) + (around.isNamedHeading ? weights.named : 0);
  if (isDeeplyCentred(lines)) weight += weights.deeplyCentred;
  else if (lines.every(isCentred) && !isUsuallyIndented(lines, around.style))
    weight += weights.centred;
  else if (around.style === 'indent' && isFlush(lines)) weight += weights.flush;
  if (isAlone(paragraph, around)) weight += weights.alone;
  if (isCapitalised(text)) weight += weights.capitals;
  weight += spaceWeight(paragraph, around);
  if (listMark(text) !== '' && !isSectionNumber(text)) weight += weights.listMark;
  if (around.before === null) weight += weights.first;
  if (around.before && !isDone(around.before)) weight += weights.unfinishedBefore;
  return weight;
}

/** A heading seldom ends as a sentence does, and hardly ever with a full stop; questions do. */
function markWeight(text: string): number {
  if (isQuestion(text)) return threshold.HEADING_WEIGHTS.noMark;
  if (endsWithStop(text)) return threshold.HEADING_WEIGHTS.stop;
  return endsSentence(text) || /[：:]$/u.test(text) ? 0 : threshold.HEADING_WEIGHTS.noMark;
}

/** The last line stands in from both margins by more than an indent, the others by as much or fill theirs. */
function isDeeplyCentred(lines: readonly FlowLine[]): boolean {
  const last = lines.at(-1);
  if (!last || !isCentred(last)) return false;
  const deep = last.line.box.left - last.column.left > threshold.INDENT_MAX;
  return deep && lines.every((line) => isCentred(line) || isFull([line]) || line === last);
}

/** `一、` and `（一）` number the sections of a text as often as the items of a list. */
const isSectionNumber = (text: string): boolean =>
  /^(?:第?[一二三四五六七八九十]+[、章节節]|[（(][一二三四五六七八九十]+[）)])/u.test(text);

/**
 * A short line between a paragraph that is done and one of several lines, on a page that sets no
 * paragraph off: a line of its own.
 */
const isAlone = ({ lines: [line, more] }: Paragraph, { before, after, style }: Surroundings) =>
  style === 'plain' &&
  line !== undefined &&
  more === undefined &&
  !endsSentence(line.line.text) &&
  shortBy(line) >= threshold.VERY_SHORT_BY &&
  endsSentence(before?.lines.at(-1)?.line.text ?? '') &&
  (after?.lines.length ?? 0) > 1;

/** Words with capital letters, as in English headings, the short ones apart. */
function isCapitalised(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Two ems in, as paragraphs are: a line that is as far from the right is so by chance. */
const isUsuallyIndented = (lines: readonly FlowLine[], style: ParagraphStyle): boolean =>
  style === 'indent' &&
  lines.every(({ line, column }) => {
    const indent = line.box.left - column.left;
    return Math.abs(indent - threshold.USUAL_INDENT) < threshold.USUAL_INDENT_SLACK;
  });

/** Numbers and marks alone are no heading. */
const hasNoWord = (text: string): boolean => !/\p{L}{2}/u.test(text);

const isFull = (lines: readonly FlowLine[]): boolean => {
  const last = lines.at(-1);
  return last !== undefined && last.column.right - last.line.box.right < threshold.FULL_SLACK;
};

/** The strip is nothing but this line, and shows no margins. */
const isWholeStrip = ({ strip, column }: FlowLine): boolean =>
  column === strip && strip.lines.length === 1;

const isDone = ({ lines }: Paragraph): boolean => {
  const last = lines.at(-1);
  if (!last) return true;
  return (
    endsSentence(last.line.text) ||
    last.column.right - last.line.box.right > threshold.VERY_SHORT_BY
  );
};

const isFlush = (lines: readonly FlowLine[]): boolean =>
  lines.every(({ line, column }) => Math.abs(line.box.left - column.left) < threshold.INDENT_MIN);

function spaceWeight({ lines }: Paragraph, { before, after, leading }: Surroundings): number {
  const gap = (upper: FlowLine | undefined, lower: FlowLine | undefined): number => {
    if (!upper || !lower) return 0;
    if (upper.strip === lower.strip) return lower.step;
    return (lower.line.box.bottom - upper.line.box.bottom) / leading;
  };
  const above = gap(before?.lines.at(-1), lines[0]);
  const below = gap(lines.at(-1), after?.lines[0]);
  const weights = threshold.HEADING_WEIGHTS;
  const first = lines[0];
  if (above <= threshold.SPACE_STEP && above >= 0 && first?.strip.blanks[first.index])
    return weights.blankRow;
  return (
    (above >= threshold.SPACE_STEP || above < 0 ? weights.spaceAbove : 0) +
    (below >= threshold.SPACE_STEP ? weights.spaceBelow : 0)
  );
}
