import { folioNumber } from '../../prose/patterns.ts';
import { halfWidth, numeralValue, romanText, romanValue } from './numerals.ts';

/** How a page counts: a book's front matter may have Roman numerals, a supplement its own letter. */
type Numerals = 'arabic' | 'han' | 'roman' | 'Roman';

/** A printed number taken apart, so that one can count from it. */
export interface Folio {
  readonly numerals: Numerals;
  /** What stands before the number and is the same on all pages: the A of A3. */
  readonly prefix: string;
  readonly value: number;
}

/** Far beyond any magazine; what is more is a year or a telephone number. */
const PAGE_MAX = 9_999;

/** A printed number as the page shows it: `056`, `xii`, `五十九`, `A3`; null where one cannot count from it. */
export function parseFolio(text: string): Folio | null {
  const bare = halfWidth(folioNumber(text) ?? text).trim();
  const value = numeralValue(bare);
  if (value !== null) {
    const numerals = /^\d/u.test(bare) ? 'arabic' : 'han';
    return value <= PAGE_MAX ? { numerals, prefix: '', value } : null;
  }
  const roman = romanValue(bare);
  if (roman !== null) {
    return { numerals: bare === bare.toLowerCase() ? 'roman' : 'Roman', prefix: '', value: roman };
  }
  const [, prefix, digits] = /^(\p{L}{1,2}[-.]?)(\d{1,4})$/u.exec(bare) ?? [];
  if (prefix === undefined) return null;
  return { numerals: 'arabic', prefix, value: Number(digits) };
}

/** The number as one cites it: Chinese ones in Arabic numerals, Roman ones as they are printed. */
export function folioText({ numerals, prefix, value }: Folio): string {
  if (numerals === 'roman') return romanText(value);
  if (numerals === 'Roman') return romanText(value).toUpperCase();
  return prefix + String(value);
}

/** Whether one can count from one to the other. */
export const countAlike = (one: Folio, other: Folio): boolean =>
  one.numerals === other.numerals && one.prefix === other.prefix;
