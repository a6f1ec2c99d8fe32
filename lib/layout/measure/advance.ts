import { isAllWide, isCommonHan, isSharedMark, isWide } from '../../prose/script.ts';

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
  if (isAllWide(text)) return text.length;
  let ems = 0;
  let wideBefore = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isCommonHan(unit)) {
      ems += 1;
      wideBefore = true;
      continue;
    }
    if (unit === 0x20) {
      ems += SPACE_EM;
      continue;
    }
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    const isPlain: boolean = unit < 0x80 && !(wideBefore && FOLDED_MARKS.includes(text.charAt(at)));
    const wide: boolean = !isPlain && isSetWide(text.codePointAt(at) ?? unit, wideBefore);
    ems += wide ? 1 : NARROW_EM;
    wideBefore = wide;
  }
  return ems;
}

/** Folded marks come here only after a wide character. */
const isSetWide = (cp: number, wideBefore: boolean): boolean =>
  isWide(cp) || (wideBefore && (cp < 0x80 || isSharedMark(cp)));
