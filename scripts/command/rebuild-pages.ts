import { rebuildPage } from '../../lib/rebuild.ts';
import { structureOfPage } from '../../lib/sources/pdf/structure-of-page.ts';
import { pageMarkdown } from './page-markdown.ts';
import { pageRecord } from './page-record.ts';
import { pageText } from './page-text.ts';
import { type SourcePage, sourceReader } from './read-source.ts';
import type { Format, RebuildArguments } from './rebuild-arguments.ts';

/** What stands between two pages, after the line break of the first. */
const BETWEEN: Readonly<Record<Format, string>> = {
  json: '',
  text: '\n———\n\n',
  markdown: '\n---\n\n',
};

/** A page as it is printed, with its line break, or why it cannot be: one line without one. */
export type RebuiltPage = { readonly printed: string } | { readonly failure: string };

/** Rebuilds each source in turn, in the order asked; one that cannot be read stops none after it. */
export async function* rebuildPages({
  format,
  positions,
  sources,
}: RebuildArguments): AsyncGenerator<RebuiltPage> {
  const reader = sourceReader(positions);
  let between = '';
  try {
    for (const source of sources) {
      for await (const read of reader.read(source)) {
        const rebuilt = 'failure' in read ? read : rebuildRead(read, format);
        yield 'printed' in rebuilt ? { printed: between + rebuilt.printed } : rebuilt;
        if ('printed' in rebuilt) between = BETWEEN[format];
      }
    }
  } finally {
    await reader.close();
  }
}

function rebuildRead(
  { source, page }: Extract<SourcePage, { readonly page: unknown }>,
  format: Format,
): RebuiltPage {
  try {
    const prose = rebuildPage(page, structureOfPage(page));
    if (format === 'text') return { printed: `${pageText(prose)}\n` };
    if (format === 'markdown') return { printed: `${pageMarkdown(prose)}\n` };
    return { printed: `${JSON.stringify(pageRecord(source, page, prose))}\n` };
  } catch (error) {
    // A fault of ours, and still no reason to keep the other pages back.
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { failure: `${source} broke the engine: ${message.replaceAll('\n', ' ')}` };
  }
}
