import type { Folding } from './folding.ts';

/** In code points, of what is typed: longer texts are pasted by mistake. */
const QUERY_MAX = 500;

/** A part of a text that is marked: `text[from..to)`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/**
 * What is looked for: the words of what was typed, folded, each once, the longest first, for it is
 * found in the fewest texts. All of them must be there, in any order.
 */
export function searchTerms(typed: string, folding: Folding): string[] {
  const words = folding.fold([...typed].slice(0, QUERY_MAX).join('')).split(' ');
  const terms = [...new Set(words.filter((word) => word !== ''))];
  return terms.sort((a, b) => b.length - a.length);
}

/** Where a text holds the terms, in its own code units; hits that touch are one. */
export function hitsIn(text: string, terms: readonly string[], folding: Folding): Hit[] {
  if (terms.length === 0) return [];
  const folded = folding.foldWithStarts(text);
  const hits = terms.flatMap((term) => placesOf(folded.text, term)).sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of hits) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => ({
    from: folded.starts[from] ?? 0,
    to: endOf(folded.starts, to),
  }));
}

function placesOf(text: string, term: string): Hit[] {
  const places: Hit[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    places.push({ from: at, to: at + term.length });
  }
  return places;
}

/** A hit may end within what one character became: the character belongs to it as a whole. */
function endOf(starts: readonly number[], to: number): number {
  const inside = starts[to - 1];
  let at = to;
  while (at < starts.length - 1 && starts[at] === inside) at++;
  return starts[at] ?? 0;
}
