import type { Clipping } from '../clipping.ts';
import { type CitedShape, citedClipping } from './cited-clipping.ts';

/** A clipping as text: the quote with its citation, and the note. */
export function clippingText(clipping: Clipping, { cite, shape }: CitedShape): string {
  const { text } = citedClipping(clipping, { cite, shape: { ...shape, format: 'text' } });
  return [text, clipping.edits.note].filter((part) => part !== '').join('\n');
}

/** Clippings as text, an empty line between two. */
export const plainText = (clippings: readonly Clipping[], cited: CitedShape): string =>
  `${clippings.map((clipping) => clippingText(clipping, cited)).join('\n\n')}\n`;
