import { type DataRead, readStringOfArray } from './script-data.ts';

const LINE_BREAK = /\r\n?|\n|<br\s*\/?>/giu;

/**
 * The lines of one page from a book's `textForPages` (`book_config.js` or `search_config.js`), in
 * the order in which the PDF draws them; null where the book has no text for that page. Older books
 * put spaces for line breaks, so the whole page is one line there.
 *
 * @param page the flip page, from 1
 */
export function readTextForPage(script: string, page: number): DataRead<readonly string[] | null> {
  const read = readStringOfArray(script, 'textForPages', page - 1);
  if (!read.ok) return read;
  if (read.value === null || read.value.trim() === '') return { ok: true, value: null };
  return { ok: true, value: read.value.split(LINE_BREAK) };
}
