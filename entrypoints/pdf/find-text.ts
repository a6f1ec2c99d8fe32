import type { DocumentPages } from '../../lib/sources/pdf/document-pages.ts';

/** The first page that has text, or why none has. */
export type TextFound = { readonly page: number } | 'no-text-layer' | 'no-unicode';

/**
 * Looks through a document for text, from its first page on. Pages of pictures cost little to look
 * at; one that is damaged is passed over.
 */
export async function findText(
  pages: DocumentPages,
  onLooked: (done: number) => void,
  signal: AbortSignal,
): Promise<TextFound> {
  let isUnmapped = false;
  for (let number = 1; number <= pages.count; number++) {
    const read = await pages.alone(number).catch(() => null);
    signal.throwIfAborted();
    if (read?.ok) return { page: number };
    isUnmapped ||= read?.reason === 'no-unicode';
    onLooked(number);
  }
  return isUnmapped ? 'no-unicode' : 'no-text-layer';
}
