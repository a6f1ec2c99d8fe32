import { contentOfPage } from '../../view/page-content.ts';
import type { BookPage, BookPages } from '../book/book-pages.ts';
import type { FilesBeside } from '../book/files-beside.ts';
import { betterContent } from './better-content.ts';
import type { LoadPage } from './reading-on.ts';

/** Reads pages that are to be added to others: once such a page stands there it changes no more. */
export const pageLoader =
  (pages: BookPages, files: Pick<FilesBeside, 'read'>): LoadPage<BookPage> =>
  async (url, signal) => {
    const found = pages.kept(url) ?? (await pages.fetch(url, signal));
    if (typeof found === 'string') return found;
    const content = found.content ?? contentOfPage(found.textPage);
    const isBest = content.kind === 'prose' && content.runs?.source !== 'grid';
    const better = isBest
      ? null
      : betterContent(
          found.textPage,
          content,
          await files.read(found.textPage, found.address, signal),
        );
    if (signal.aborted || better?.kind === 'obstacle') return 'failed';
    return pages.keep({ ...found, content: better ?? content });
  };
