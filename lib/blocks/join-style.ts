import type { Line } from '../layout/line.ts';
import type { PageOfRuns } from '../model/run.ts';
import type { JoinStyle } from '../prose/join.ts';

const WORD = /[\p{L}\p{M}]+(?:[-\u2010’'][\p{L}\p{M}]+)*/gu;

/** What the page's own words tell of words that a line's end split. */
export function joinStyleOf(lines: readonly Line[], page: PageOfRuns): JoinStyle {
  let words: Set<string> | null = null;
  const known = (): Set<string> => {
    const texts = [...lines.map((line) => line.text), ...(page.knownText ?? [])];
    return new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
  };
  return {
    knows: (word) => {
      words ??= known();
      return words.has(word.toLowerCase());
    },
  };
}
