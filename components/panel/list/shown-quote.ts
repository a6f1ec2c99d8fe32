import type { Hit } from '../../../lib/clippings/search/search-terms.ts';
import { originalRange, reversed } from '../../../lib/convert/alignment.ts';
import type { ConvertedText } from '../../../lib/convert/converted-text.ts';
import type { ShownClipping } from '../panel-state.ts';

/** A quote in another way of writing, and how it lies upon the one that is kept. */
export type ConvertQuote = (quote: string) => Pick<ConvertedText, 'text' | 'alignment'>;

/** A quote as it is shown, and what the search found in it. */
export interface ShownQuote {
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** The hits stand where what was found is shown; a word that became another counts as a whole. */
export function shownQuote(
  { clipping, quoteHits }: Pick<ShownClipping, 'clipping' | 'quoteHits'>,
  convert: ConvertQuote | undefined,
): ShownQuote {
  const { quote } = clipping.capture;
  const { alignment, text } = convert?.(quote) ?? { text: quote, alignment: [] };
  if (alignment.length === 0) return { text, hits: quoteHits };
  const forth = reversed(alignment);
  const hits: Hit[] = [];
  for (const hit of quoteHits) {
    const [from, to] = originalRange(forth, hit.from, hit.to);
    const free = Math.max(from, hits.at(-1)?.to ?? 0);
    if (free < to) hits.push({ from: free, to });
  }
  return { text, hits };
}
