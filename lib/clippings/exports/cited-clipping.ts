import type { Citation } from '../../cite/citation.ts';
import { type ClipboardContent, copyOf, type Quotation } from '../../cite/copy/copy-of.ts';
import type { CopyShape } from '../../cite/copy/copy-shape.ts';
import type { SourceFields } from '../../cite/source.ts';
import type { Clipping } from '../clipping.ts';
import { clippingFields } from '../labels.ts';

/** How the reader cites, and in what shape a quote stands with its citation. */
export interface CitedShape {
  readonly cite: (source: SourceFields) => Citation;
  readonly shape: CopyShape;
}

/** A clipping as what is copied of it. */
export const quotationOf = (clipping: Clipping, cite: CitedShape['cite']): Quotation => ({
  paragraphs: clipping.capture.quote.split('\n'),
  source: clippingFields(clipping),
  cite,
});

/** A clipping with its citation, in the reader's shape: a file has both, whatever is copied usually. */
export function citedClipping(clipping: Clipping, { cite, shape }: CitedShape): ClipboardContent {
  const { content } = shape;
  const isHalf = content === 'quote' || content === 'citation';
  const whole = isHalf ? ({ ...shape, content: 'quote-citation' } as const) : shape;
  return copyOf(quotationOf(clipping, cite), whole);
}
