import { pageSource } from '../../lib/cite/page-source/page-source.ts';
import { quote as inMarks } from '../../lib/cite/quote.ts';
import { citeText, EXPORT_FORMATS, exportSources, STYLES } from '../../lib/cite/styles.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import { rebuildPage } from '../../lib/rebuild.ts';
import { structureOfPage } from '../../lib/sources/pdf/structure-of-page.ts';
import type { CiteArguments } from './cite-arguments.ts';
import { sourceReader } from './read-source.ts';

/** What is printed, with its line break, or why nothing is: one line without one. */
export type Cited = { readonly printed: string } | { readonly failure: string };

/** The quote, where one is asked for, and under it the citation; an export is printed alone. */
export async function citePages(args: CiteArguments): Promise<Cited> {
  const { style, quote, accessed, url, sources } = args;
  const pages = await pagesOf(sources);
  if ('failure' in pages) return pages;
  const reading = { accessed, ...(url === null ? {} : { url }) };
  const fields = pageSource(pages, quote, reading);
  if (fields === null) return { failure: `${sources.join(' and ')} does not hold the quote` };
  const format = EXPORT_FORMATS.find((known) => known === style);
  if (format !== undefined) return { printed: exportSources(format, [fields]) };
  const citation = STYLES.filter((known) => known === style).map((known) =>
    citeText(known, fields),
  );
  const quoted = quote === null ? [] : [inMarks(quote)];
  return { printed: [...quoted, ...citation, ''].join('\n') };
}

/** The pages of the sources, in their order; of a PDF those with text. */
async function pagesOf(
  sources: readonly string[],
): Promise<readonly ProsePage[] | { readonly failure: string }> {
  const reader = sourceReader(true);
  const pages: ProsePage[] = [];
  try {
    for (const source of sources) {
      let failure: string | null = null;
      const before = pages.length;
      for await (const read of reader.read(source)) {
        if ('page' in read) pages.push(rebuildPage(read.page, structureOfPage(read.page)));
        else failure ??= read.failure;
      }
      if (failure !== null && pages.length === before) return { failure };
    }
    return pages;
  } finally {
    await reader.close();
  }
}
