import { type PlacedText, placeText, TEXTS_MAX } from './placed-text.ts';
import type { DataRead } from './script-data.ts';

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
    const numbers =
      end < 0
        ? []
        : line
            .slice(end + SEPARATOR.length)
            .split(':')
            .map(toNumber);
    texts.push(placeText(end < 0 ? line : line.slice(0, end), numbers));
  }
  return { ok: true, value: texts };
}

/** Not `Number` alone, which reads an empty field as 0. */
const toNumber = (field: string): number => (field.trim() === '' ? Number.NaN : Number(field));
