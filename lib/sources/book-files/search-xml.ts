import { type PlacedText, placeText, TEXTS_MAX } from '../placed/placed-text.ts';
import type { DataRead } from './script-data.ts';
import { decimalAt } from './script-number.ts';

/** Stands between a line's text and its numbers. */
const SEPARATOR = ':@';

/**
 * Reads `searchN.xml` of an older book, which is not XML: a line each, `text:@x0:y0:…:w1:w2:…`,
 * four corners and then one advance per character.
 */
export function readSearchXml(source: string): DataRead<readonly PlacedText[]> {
  const texts: PlacedText[] = [];
  for (const line of source.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') continue;
    if (texts.length === TEXTS_MAX) return { ok: false, fault: 'too-long', at: 0 };
    const end = line.lastIndexOf(SEPARATOR);
    const numbers = end < 0 ? [] : numbersFrom(line, end + SEPARATOR.length);
    texts.push(placeText(end < 0 ? line : line.slice(0, end), numbers));
  }
  return { ok: true, value: texts };
}

const COLON = 0x3a;

/** The numbers of a line from there on, a colon between two. */
function numbersFrom(line: string, start: number): number[] {
  const numbers: number[] = [];
  for (let at = start; at <= line.length; ) {
    const read = decimalAt(line, at);
    if (read !== null && (read.end === line.length || line.charCodeAt(read.end) === COLON)) {
      numbers.push(read.value);
      at = read.end + 1;
      continue;
    }
    const colon = line.indexOf(':', at);
    const end = colon < 0 ? line.length : colon;
    numbers.push(toNumber(line.slice(at, end)));
    at = end + 1;
  }
  return numbers;
}

/** Not `Number` alone, which reads an empty field as 0. */
const toNumber = (field: string): number => (field.trim() === '' ? Number.NaN : Number(field));
