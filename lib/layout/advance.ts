import { isSharedMark, isSpace, isWide } from '../prose/script.ts';

/** A half-width mark between Chinese characters is set as wide as they are; the layer folded it. */
const FOLDED_MARKS = ',:;?!()';

const NARROW_EM = 0.5;
const SPACE_EM = 0.28;

/**
 * How wide `text` would be set, in ems of its own size: one for a Chinese character or mark, about
 * a half for a Latin letter, digit or mark (mean of six text faces), a little more than a quarter
 * for a space.
 */
export function advance(text: string): number {
  let ems = 0;
  let wideBefore = false;
  for (const char of text) {
    const cp = char.codePointAt(0) ?? 0;
    const wide: boolean =
      isWide(cp) || (wideBefore && (isSharedMark(cp) || FOLDED_MARKS.includes(char)));
    if (isSpace(char) && cp !== 0x3000) ems += SPACE_EM;
    else ems += wide ? 1 : NARROW_EM;
    if (!isSpace(char)) wideBefore = wide;
  }
  return ems;
}
