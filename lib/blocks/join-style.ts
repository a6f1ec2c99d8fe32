import type { Line } from '../layout/line.ts';
import type { JoinStyle } from '../prose/join.ts';

const WORD = /[\p{L}\p{M}]+(?:[-\u2010’'][\p{L}\p{M}]+)*/gu;

/** What the page's own words tell of words that a line's end split. */
export const joinStyleOf = (lines: readonly Line[]): JoinStyle =>
  joinStyleOfTexts(() => lines.map((line) => line.text));

/** What the words of any texts tell; the texts are asked for once, and only if a word is. */
export function joinStyleOfTexts(texts: () => readonly string[]): JoinStyle {
  let words: Set<string> | null = null;
  return {
    knows: (word) => {
      words ??= new Set(texts().flatMap((text) => text.toLowerCase().match(WORD) ?? []));
      return words.has(word.toLowerCase());
    },
  };
}
