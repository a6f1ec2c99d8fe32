import type { Line } from '../line.ts';
import * as threshold from '../thresholds.ts';

const AT_END = /^(.*\S)\s+(\d{1,4})$/u;
const AT_HEAD = /^(\d{1,4})\s+(\D\S*(?:\s\S+)*)$/u;
/** A number after one of these is an issue's or a volume's. */
const COUNTED = /(?:no|vol|issue|number|nr|第|期|卷|年|月)\W*$/iu;

/**
 * A line of one run that is some words and, at their end or head, a number near that of the flip
 * page: `Vol. 2 - Issue 1 45`. The two as lines of their own; null where it is no such line.
 */
export function splitAtNumber(line: Line, flipPage: number | null): [Line, Line] | null {
  const [part, another] = line.parts;
  if (!part || another || flipPage === null || !isFurnitureLike(line.text)) return null;
  const end = AT_END.exec(line.text);
  const head = AT_HEAD.exec(line.text);
  const [, words = '', number = ''] = end ?? [undefined, head?.[2], head?.[1]];
  if (number === '' || Math.abs(Number(number) - flipPage) > threshold.FOLIO_OFFSET_MAX)
    return null;
  if (end && COUNTED.test(words)) return null;
  const at = end ? part.end - number.length : part.start + number.length;
  const share = (at - part.start) / (part.end - part.start);
  const x = line.box.left + (line.box.right - line.box.left) * share;
  const left = { ...line.box, right: x };
  const right = { ...line.box, left: x };
  return [
    { ...line, text: end ? words : number, parts: [{ ...part, end: at }], box: left },
    { ...line, text: end ? number : words, parts: [{ ...part, start: at }], box: right },
  ];
}

/** A few words, and no part of a sentence. */
const isFurnitureLike = (text: string): boolean =>
  text.length <= threshold.NUMBERED_TEXT_MAX && !/[，。；：！？,;:!?“”「」]/u.test(text);
