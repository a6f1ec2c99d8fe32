import { CORNER, CURLY, marksFor, type QuoteMarks, quote } from '../quote.ts';
import type { CopyShape } from './copy-shape.ts';

const marksOf = (text: string, marks: CopyShape['marks']): QuoteMarks | null => {
  switch (marks) {
    case 'by-script':
      return marksFor(text);
    case 'curly':
      return CURLY;
    case 'corner':
      return CORNER;
    case 'none':
      return null;
  }
};

/**
 * The paragraphs of a quote within its marks: each begins with the opening one and the last ends with
 * the closing one (GB/T 15834-2011, 4.8.3.4).
 */
export function setQuote(paragraphs: readonly string[], marks: CopyShape['marks']): string[] {
  const clean = paragraphs.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text);
  const text = clean.join('\n');
  const pair = marksOf(text, marks);
  if (text === '' || pair === null) return clean;
  return quote(text, pair)
    .split('\n')
    .map((paragraph, at) => (at === 0 ? '' : pair.outer[0]) + paragraph);
}
