/**
 * What a character is, for joining lines and for measuring them. All functions take a code point.
 * Ranges: Unicode 16, Blocks.txt and UAX #11 (East Asian Width), the parts that books hold.
 */

const inRange = (cp: number, from: number, to: number): boolean => cp >= from && cp <= to;

/** The block that nearly all characters of a Chinese page are of: asked first, for speed. */
export const isCommonHan = (cp: number): boolean => cp >= 0x4e00 && cp <= 0x9fff;

/** A Chinese character (also in Japanese and Korean text), radicals and 〇々〆 included. */
export const isHan = (cp: number): boolean =>
  isCommonHan(cp) ||
  inRange(cp, 0x3400, 0x4dbf) ||
  inRange(cp, 0x2e80, 0x2fdf) ||
  inRange(cp, 0x3005, 0x3007) ||
  inRange(cp, 0xf900, 0xfaff) ||
  inRange(cp, 0x20000, 0x323af);

/** Hiragana, katakana and their extensions; half-width katakana included. */
export const isKana = (cp: number): boolean =>
  inRange(cp, 0x3041, 0x30ff) || inRange(cp, 0x31f0, 0x31ff) || inRange(cp, 0xff66, 0xff9f);

/** Bopomofo, which stands between Chinese characters without spaces. */
export const isBopomofo = (cp: number): boolean =>
  inRange(cp, 0x3100, 0x312f) || inRange(cp, 0x31a0, 0x31bf);

/** Korean syllables and letters: Korean puts spaces between words, Chinese does not. */
export const isHangul = (cp: number): boolean =>
  inRange(cp, 0xac00, 0xd7af) || inRange(cp, 0x1100, 0x11ff) || inRange(cp, 0x3130, 0x318f);

/** Marks as wide as a Chinese character: 、。「」《》 and the full-width forms. */
export const isWideMark = (cp: number): boolean =>
  inRange(cp, 0x3001, 0x3004) ||
  inRange(cp, 0x3008, 0x3020) ||
  inRange(cp, 0x3030, 0x303f) ||
  inRange(cp, 0xfe30, 0xfe6f) ||
  inRange(cp, 0xff01, 0xff60) ||
  inRange(cp, 0xffe0, 0xffe6);

/** Marks that Chinese and Latin share, and that are as wide as a character in Chinese: “”‘’—…·● */
export const isSharedMark = (cp: number): boolean =>
  cp === 0xb7 ||
  (inRange(cp, 0x2014, 0x25ff) &&
    (cp <= 0x2015 ||
      inRange(cp, 0x2018, 0x201f) ||
      inRange(cp, 0x2025, 0x2026) ||
      inRange(cp, 0x2460, 0x24ff) ||
      cp >= 0x25a0));

/** The least of all that `isUnspaced` knows; Latin text is below. */
const UNSPACED_MIN = 0x2e80;

/** A character of a script that is written without spaces between its words. */
export const isUnspaced = (cp: number): boolean =>
  isCommonHan(cp) ||
  (cp >= UNSPACED_MIN && (isHan(cp) || isKana(cp) || isBopomofo(cp) || isWideMark(cp)));

/** About one em wide on paper, rather than half of one. */
export const isWide = (cp: number): boolean => isUnspaced(cp) || isHangul(cp) || cp === 0x3000;

/** Characters and marks that are wide, all those of most lines of Chinese. */
const ALL_WIDE = /^[\u3001-\u3020\u3041-\u30ff\u4e00-\u9fff\uff01-\uff60]+$/u;

/** A text of nothing but common wide characters, of which a pattern tells sooner than one by one. */
export const isAllWide = (text: string): boolean => ALL_WIDE.test(text);

const WHITE_SPACE = /[\s\u200b\ufeff]/u;

/** Whether there is white space in a text. */
export const hasSpace = (text: string): boolean => WHITE_SPACE.test(text);

/** White space, the invisible kinds included: what `hasSpace` finds, told faster than by a pattern. */
export function isSpace(cp: number): boolean {
  if (cp < 0x80) return cp === 0x20 || (cp >= 0x09 && cp <= 0x0d);
  if (cp > 0x3000) return cp === 0xfeff;
  if (cp < 0x1680) return cp === 0xa0;
  if (cp >= 0x2000 && cp <= 0x200b) return true;
  return (
    cp === 0x3000 ||
    cp === 0x2028 ||
    cp === 0x2029 ||
    cp === 0x202f ||
    cp === 0x205f ||
    cp === 0x1680
  );
}
