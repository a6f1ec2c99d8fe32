import { foldRadicals } from '../sources/letters/radicals.ts';
import type { Alignment, Replacement } from './alignment.ts';

/** Compatibility ideographs beyond the first plane; each is one code point and becomes one. */
const COMPATIBILITY = /[\u{2f800}-\u{2fa1f}]/gu;

/** Radicals and compatibility forms as ordinary characters: no dictionary knows them. */
export function normalize(original: string): { text: string; alignment: Alignment } {
  const folded = foldRadicals(original);
  const alignment: Replacement[] = [];
  let shift = 0;
  const text = folded.replace(COMPATIBILITY, (char, start: number) => {
    const plain = char.normalize('NFKC');
    const end = start + char.length;
    const from = start + shift;
    shift += plain.length - char.length;
    if (plain.length !== char.length) alignment.push({ start, end, from, to: from + plain.length });
    return plain;
  });
  return { text, alignment };
}
