import { isSharedMark, isWide } from '../prose/script.ts';

/**
 * How wide a character is set, in ems, to share out the width of a text whose characters have no
 * advances of their own, and to tell a word space from a gutter. Means of Times, Helvetica and
 * Garamond; single letters are good to a fifth, lines of text to a twentieth.
 */
const WIDTHS: ReadonlyMap<number, number> = new Map(
  (
    [
      [0.25, " .,:;'’‘|!·"],
      [0.25, 'ijl'],
      [0.33, 'ftrI()[]{}-/"'],
      [0.42, 'czs“”?'],
      [0.45, 'aeJ'],
      [0.78, 'mMW%&@'],
      [0.72, 'w'],
      [0.65, 'ABCDEFGHKLNOPQRSTUVXYZ'],
    ] as const
  ).flatMap(([ems, chars]) => [...chars].map((char) => [char.codePointAt(0) ?? 0, ems] as const)),
);

const ORDINARY_EM = 0.5;
const WIDE_EM = 1;

/** The width of one character in ems; `inWideText` says how marks that scripts share are set. */
export function characterWidth(codePoint: number, inWideText = false): number {
  if (isWide(codePoint) || (inWideText && isSharedMark(codePoint))) return WIDE_EM;
  return WIDTHS.get(codePoint) ?? ORDINARY_EM;
}

/** The width of a text set without stretching, in ems. */
export function textWidth(text: string): number {
  let ems = 0;
  let wide = false;
  for (const char of text) {
    const codePoint = char.codePointAt(0) ?? 0;
    ems += characterWidth(codePoint, wide);
    if (char !== ' ') wide = isWide(codePoint) || (wide && isSharedMark(codePoint));
  }
  return ems;
}
