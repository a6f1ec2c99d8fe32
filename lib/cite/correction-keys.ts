import type { CorrectionScope } from './corrections.ts';
import type { SourceFields } from './source.ts';

/** Names that differ in nothing but width, capitals and white space are one. */
const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/**
 * Under which names the corrections of a source are kept; null where there is nothing to name it by.
 *
 * @param book its name, as `bookKey` gives it (`lib/clippings/accepted-address.ts`)
 * @param read what was read of the source, before any correction
 * @param publication the publication's name, corrected
 */
export function correctionKeys(
  book: string,
  read: Pick<SourceFields, 'title' | 'flipPage'>,
  publication: string | undefined,
): Readonly<Record<CorrectionScope, string | null>> {
  const title = folded(read.title ?? '');
  // An article whose title stands on a page before is known by the page that was read.
  const page = read.flipPage === undefined ? null : `${book}#page=${read.flipPage}`;
  return {
    publication: publication === undefined ? null : folded(publication) || null,
    book,
    article: title === '' ? page : `${book}#title=${title}`,
  };
}
