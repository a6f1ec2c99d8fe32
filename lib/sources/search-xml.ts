import { type PlacedText, type PlacedTexts, placeText } from './placed-text.ts';

/** Stands between a line's text and its numbers. */
const SEPARATOR = ':@';

/**
 * Reads `searchN.xml` of an older book, which is not XML: a line each, `text:@x0:y0:…:w1:w2:…`,
 * four corners and then one advance per character. Lines without numbers are misplaced.
 */
export function readSearchXml(source: string): PlacedTexts {
  const texts: PlacedText[] = [];
  const misplaced: string[] = [];
  for (const line of source.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') continue;
    const end = line.lastIndexOf(SEPARATOR);
    const text = end < 0 ? line : line.slice(0, end);
    const numbers =
      end < 0
        ? []
        : line
            .slice(end + SEPARATOR.length)
            .split(':')
            .map(toNumber);
    const placed = placeText(text, numbers);
    if (placed) texts.push(placed);
    else misplaced.push(text);
  }
  return { texts, misplaced };
}

/** Not `Number` alone, which reads an empty field as 0. */
const toNumber = (field: string): number => (field.trim() === '' ? Number.NaN : Number(field));
