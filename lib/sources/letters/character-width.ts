import { isCommonHan, isSharedMark, isWide } from '../../prose/script.ts';

const ORDINARY_EM = 0.5;
const WIDE_EM = 1;

/** Widths in ems of the Latin characters that are not half an em wide. */
const NARROW_OR_BROAD: readonly (readonly [number, string])[] = [
  [0.25, " .,:;'|!·ijl"],
  [0.33, 'ftrI()[]{}-/"'],
  [0.42, 'czs?'],
  [0.45, 'aeJ'],
  [0.65, 'ABCDEFGHKLNOPQRSTUVXYZ'],
  [0.72, 'w'],
  [0.78, 'mMW%&@'],
];
const SINGLE_QUOTE_EM = 0.25;
const DOUBLE_QUOTE_EM = 0.42;

/** Of the first 256 code units, for a page has ten thousand of them to measure. */
const LATIN_WIDTHS: Float32Array = latinWidths();

function latinWidths(): Float32Array {
  const widths = new Float32Array(0x100).fill(ORDINARY_EM);
  for (const [ems, chars] of NARROW_OR_BROAD) {
    for (const char of chars) widths[char.charCodeAt(0)] = ems;
  }
  return widths;
}

/**
 * How wide a code unit is set, in ems, to share out the width of a text whose characters have no
 * advances of their own, and to tell a word space from a gutter. Means of Times, Helvetica and
 * Garamond; single letters are good to a fifth, lines of text to a twentieth.
 *
 * @param inWideText whether it stands in Chinese text, where marks like “ are as wide as characters
 */
export function unitWidth(code: number, inWideText: boolean): number {
  if (isCommonHan(code)) return WIDE_EM;
  if (inWideText && isSharedMark(code)) return WIDE_EM;
  if (code < 0x100) return LATIN_WIDTHS[code] ?? ORDINARY_EM;
  if (code === 0x2018 || code === 0x2019) return SINGLE_QUOTE_EM;
  if (code === 0x201c || code === 0x201d) return DOUBLE_QUOTE_EM;
  return isWide(code) ? WIDE_EM : ORDINARY_EM;
}

/** The width of a text set without stretching, in ems. */
export function textWidth(text: string): number {
  let ems = 0;
  let isInWideText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const width = unitWidth(code, isInWideText);
    ems += width;
    if (code !== 0x20) isInWideText = width === WIDE_EM;
  }
  return ems;
}
