import { citationText } from '../cite/citation.ts';
import { cleanFields } from '../cite/clean-fields.ts';
import { fieldsOf, type SourceFields } from '../cite/source.ts';
// The one style alone: the panel's worker needs no other.
import { plain } from '../cite/styles/plain.ts';
import { fileName } from '../sources/pdf/pdf-address.ts';
import { type Clipping, sourceOf } from './clipping.ts';
import { isOwnAddress } from './own-address.ts';

const plainText = (fields: SourceFields): string => citationText(plain(cleanFields(fields)));

/** The fields to cite, with the reader's corrections. */
export const clippingFields = (clipping: Clipping): SourceFields => fieldsOf(sourceOf(clipping));

/** What the clipping is from, in the words of the source: `《江岸旧事》2024年第8期`. */
export function issueLabel(clipping: Clipping): string {
  const { type, publication, date, volume, issue, special } = clippingFields(clipping);
  if (publication === undefined) return bookName(clipping);
  const fields: SourceFields = {
    ...(type === undefined ? {} : { type }),
    publication,
    ...(date === undefined ? {} : { date }),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(special === undefined ? {} : { special }),
  };
  return plainText(fields);
}

/** A book of which no publication is known: its title, or where it is; a PDF has the name of its file. */
function bookName({ capture: { address, book, bookTitle, read } }: Clipping): string {
  if (bookTitle !== null) return bookTitle;
  if (!isOwnAddress(address)) return book;
  return read.url === undefined ? 'PDF' : fileName(read.url);
}

/** The periodical or book, without the issue. */
export const publicationLabel = (clipping: Clipping): string =>
  clippingFields(clipping).publication ?? bookName(clipping);

/** The printed pages, `59` or `59-60`; null where none is known. */
export function printedPages(clipping: Clipping): string | null {
  const { pages } = clippingFields(clipping);
  if (pages === undefined) return null;
  return pages.last === undefined ? pages.first : `${pages.first}-${pages.last}`;
}

/** The flip pages, `61` or `61-62`; null where none is known. */
export function flipPagesLabel({ capture: { flipPages } }: Clipping): string | null {
  if (flipPages === null) return null;
  const [first, last] = flipPages;
  return first === last ? String(first) : `${first}-${last}`;
}

/**
 * Where others find the page: a PDF that was read here has the address of the file itself, which is
 * empty of one that came from the reader's disk.
 */
export const publicAddress = (clipping: Clipping): string =>
  isOwnAddress(clipping.capture.address)
    ? (clippingFields(clipping).url ?? '')
    : clipping.capture.address;

/** The whole citation in the form of Chinese documents, without a mark at its end. */
export const citationLine = (clipping: Clipping): string => plainText(clippingFields(clipping));
