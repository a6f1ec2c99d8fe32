import type { Run } from '../../model/run.ts';
import { isUnspaced } from '../../prose/script.ts';
import { type Glyph, glyphsOf, type Item, type Word } from '../letters/glyph.ts';
import { isJump } from './line-jumps.ts';
import { runOfItems } from './printed-line.ts';

/** A gap that is a word space and no accident, in ems. */
const SPACE_EM = 0.15;

/**
 * The printed lines of a page of which only the words are known: words go on one line until they
 * jump. A space stands between words where there is a gap, and not between Chinese characters.
 */
export function joinWords(words: readonly Word[]): Run[] {
  const lines: Item[][] = [];
  let before: Glyph | undefined;
  for (const glyph of glyphsOf(words)) {
    const line = lines.at(-1);
    if (line === undefined || before === undefined || isJump(before, glyph, 0, 0)) {
      lines.push([glyph]);
    } else {
      if (isSpaced(before, glyph)) line.push({ char: ' ', word: null });
      line.push(glyph);
    }
    before = glyph;
  }
  return lines.flatMap((line) => runOfItems(line) ?? []);
}

function isSpaced(before: Glyph, after: Glyph): boolean {
  const codes = [before.char.codePointAt(0) ?? 0, after.char.codePointAt(0) ?? 0];
  if (codes.every(isUnspaced)) return false;
  return after.left - before.right > SPACE_EM * Math.max(before.em, after.em);
}
