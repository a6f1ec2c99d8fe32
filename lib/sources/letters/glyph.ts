import type { Box } from '../../model/geometry.ts';
import { median } from '../../model/quantile.ts';
import { isHan, isSpace } from '../../prose/script.ts';
import { under } from '../placed/placed-run.ts';
import type { PlacedText } from '../placed/placed-text.ts';
import { textWidth } from './character-width.ts';
import { sharedOut } from './edges.ts';
import { foldRadicals } from './radicals.ts';

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

/** A mark or space of a printed line that the words lack. */
export interface Mark {
  readonly char: string;
  readonly word: null;
}

/** A character of a printed line. */
export type Item = Glyph | Mark;

/** The words of a coordinate file, in its order; one without a place is put under the one before. */
export function wordsOf(texts: readonly PlacedText[]): Word[] {
  const words: Word[] = [];
  for (const { text, box } of texts) {
    words.push({ text: foldRadicals(text), box: box ?? under(words.at(-1)?.box) });
  }
  return words;
}

/** The visible characters of all words, in their order. */
export function glyphsOf(words: readonly Word[]): Glyph[] {
  const usual = usualEm(words);
  const glyphs: Glyph[] = [];
  for (const word of words) {
    const edges = sharedOut(word.text, word.box.left, word.box.right);
    const em = isMeasured(word) ? emOf(word) : usual;
    let unit = 0;
    for (const char of word.text) {
      const left = edges[unit] ?? 0;
      unit += char.length;
      const right = edges[unit] ?? left;
      if (!isSpace(char.charCodeAt(0))) glyphs.push({ char, word, em, left, right });
    }
  }
  return glyphs;
}

/** Of one letter or mark the box is that of its ink, and says little of its size. */
const isMeasured = ({ text }: Word): boolean => text.length > 1 || isHan(text.codePointAt(0) ?? 0);

const emOf = ({ text, box }: Word): number => (box.right - box.left) / (textWidth(text) || 1);

/** The usual em of a page's words; a word of one character says little, for its box is of ink. */
const usualEm = (words: readonly Word[]): number =>
  median(words.filter(({ text }) => text.length > 1).map(emOf)) ?? 0;
