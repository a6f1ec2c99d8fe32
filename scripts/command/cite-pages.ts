import { pageSource } from '../../lib/cite/page-source.ts';
import { quote as inMarks } from '../../lib/cite/quote.ts';
import { citeText, EXPORT_FORMATS, exportSources, STYLES } from '../../lib/cite/styles.ts';
import { rebuildPage } from '../../lib/rebuild.ts';
import type { CiteArguments } from './cite-arguments.ts';
import { LocalFiles } from './local-files.ts';
import { readLocalPage, UnreadablePage } from './local-page.ts';

/** What is printed, with its line break, or why nothing is: one line without one. */
export type Cited = { readonly printed: string } | { readonly failure: string };

/** The quote, where one is asked for, and under it the citation; an export is printed alone. */
export function citePages({ style, quote, accessed, url, sources }: CiteArguments): Cited {
  const files = new LocalFiles();
  try {
    const pages = sources.map((source) => rebuildPage(readLocalPage(source, true, files).page));
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
  } catch (error) {
    if (error instanceof UnreadablePage) return { failure: error.message };
    throw error;
  }
}
