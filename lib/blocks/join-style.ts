import type { Line } from '../layout/line.ts';
import type { JoinStyle } from '../prose/join.ts';

const WORD = /[\p{L}\p{M}]+(?:[-\u2010’'][\p{L}\p{M}]+)*/gu;

/** What the page's own words tell of words that a line's end split. */
export function joinStyleOf(lines: readonly Line[]): JoinStyle {
  let words: Set<string> | null = null;
  const known = (): Set<string> =>
    new Set(lines.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []));
  return {
    knows: (word) => {
      words ??= known();
      return words.has(word.toLowerCase());
    },
  };
}
