import { readPdfPage } from '../../lib/sources/pdf/read-pdf-page.ts';
import type { PdfDocument } from '../services/pdf/pdf-document.ts';

/** The first page that has text, or why none has. */
export type TextFound = { readonly page: number } | 'no-text-layer' | 'no-unicode';

/**
 * Looks through a document for text, from its first page on. Pages of pictures cost little to look
 * at; one that is damaged is passed over.
 */
export async function findText(
  { pageCount, page }: PdfDocument,
  onLooked: (done: number) => void,
  signal: AbortSignal,
): Promise<TextFound> {
  let isUnmapped = false;
  for (let number = 1; number <= pageCount; number++) {
    const read = await page(number)
      .then(readPdfPage)
      .catch(() => null);
    signal.throwIfAborted();
    if (read?.ok) return { page: number };
    isUnmapped ||= read?.reason === 'no-unicode';
    onLooked(number);
  }
  return isUnmapped ? 'no-unicode' : 'no-text-layer';
}
