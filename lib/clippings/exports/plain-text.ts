import type { Clipping } from '../clipping.ts';
import { citationLine } from '../labels.ts';

/** A clipping as text: the quote, where it is from, and the note. */
export function clippingText(clipping: Clipping): string {
  const { capture, edits } = clipping;
  const citation = citationLine(clipping);
  const parts = [capture.quote, citation === '' ? '' : `—— ${citation}`, edits.note];
  return parts.filter((part) => part !== '').join('\n');
}

/** Clippings as text, an empty line between two. */
export const plainText = (clippings: readonly Clipping[]): string =>
  `${clippings.map(clippingText).join('\n\n')}\n`;
