const DIGITS = '〇一二三四五六七八九';
const ZEROS = /[零○Ｏ]/gu;
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** A Chinese numeral, or an Arabic one in either width, within a pattern. */
export const NUMERAL = '[0-9０-９]+|[〇零○一二三四五六七八九十百廿卅]+';

/** Full-width digits, letters and marks as the half-width ones; one code unit for one. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');

/**
 * The value of a numeral: `08`, `０８`, `十二`, `二〇二四` (digit by digit), `一百零三`, `廿四`; null
 * where the text is none.
 */
export function numeralValue(text: string): number | null {
  const plain = halfWidth(text).replace(ZEROS, '〇').replace('廿', '二十').replace('卅', '三十');
  if (/^\d+$/u.test(plain)) return Number(plain);
  if (!/^[〇一二三四五六七八九十百]+$/u.test(plain)) return null;
  if (!/[十百]/u.test(plain)) {
    return Number([...plain].map((char) => DIGITS.indexOf(char)).join(''));
  }
  let value = 0;
  let digit: number | null = null;
  for (const char of plain) {
    const unit = UNITS[char];
    if (unit === undefined) {
      digit = DIGITS.indexOf(char);
    } else {
      value += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return value + (digit ?? 0);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral up to the hundreds; null where the text is none. */
export function romanValue(text: string): number | null {
  const lower = text.toLowerCase();
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(lower) || lower === '') return null;
  const values = [...lower].map((char) => ROMAN[char] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

const ROMAN_STEPS = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A number from 1 to 399 as a Roman numeral in small letters. */
export function romanText(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, letters] of ROMAN_STEPS) {
    text += letters.repeat(Math.floor(rest / step));
    rest %= step;
  }
  return text;
}
