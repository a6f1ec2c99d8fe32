import type { Box } from '../model/geometry.ts';
import { isSpace } from '../prose/script.ts';
import { textWidth } from './character-width.ts';
import { sharedOut } from './placed-run.ts';

/** A word with its box, in fractions of the page, radicals folded. */
export interface Word {
  readonly text: string;
  readonly box: Box;
}

/** A visible character of a word. */
export interface Glyph {
  readonly char: string;
  readonly word: Word;
  /** The size of the word's characters, in fractions of the page's width. */
  readonly em: number;
  readonly left: number;
  readonly right: number;
}

/** A character of a printed line; without a glyph it is a mark or space that the words lack. */
export interface Item {
  readonly char: string;
  readonly glyph: Glyph | null;
}

/** The visible characters of all words, in their order. */
export function glyphsOf(words: readonly Word[]): Glyph[] {
  const usual = usualEm(words);
  return words.flatMap((word) => {
    const edges = sharedOut(word.text, word.box.left, word.box.right);
    const em = [...word.text].length > 1 ? emOf(word) : usual;
    const glyphs: Glyph[] = [];
    let unit = 0;
    for (const char of word.text) {
      const [left = 0, right = 0] = [edges[unit], edges[unit + char.length]];
      unit += char.length;
      if (!isSpace(char)) glyphs.push({ char, word, em, left, right });
    }
    return glyphs;
  });
}

const emOf = ({ text, box }: Word): number => (box.right - box.left) / (textWidth(text) || 1);

/** The usual em of a page's words; a word of one character says little, for its box is of ink. */
function usualEm(words: readonly Word[]): number {
  const ems = words.filter(({ text }) => text.length > 1).map(emOf);
  ems.sort((a, b) => a - b);
  return ems[Math.floor(ems.length / 2)] ?? 0;
}
