import { rebuildPage } from '../../lib/rebuild.ts';
import { LocalFiles } from './local-files.ts';
import { readLocalPage, UnreadablePage } from './local-page.ts';
import { pageMarkdown } from './page-markdown.ts';
import { pageRecord } from './page-record.ts';
import { pageText } from './page-text.ts';
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
export function* rebuildPages({
  format,
  positions,
  sources,
}: RebuildArguments): Generator<RebuiltPage> {
  const files = new LocalFiles();
  let between = '';
  for (const source of sources) {
    const rebuilt = rebuildSource(source, format, () => readLocalPage(source, positions, files));
    if ('printed' in rebuilt) {
      yield { printed: between + rebuilt.printed };
      between = BETWEEN[format];
    } else {
      yield rebuilt;
    }
  }
}

function rebuildSource(
  source: string,
  format: Format,
  read: () => ReturnType<typeof readLocalPage>,
): RebuiltPage {
  try {
    const { page } = read();
    const prose = rebuildPage(page);
    if (format === 'text') return { printed: `${pageText(prose)}\n` };
    if (format === 'markdown') return { printed: `${pageMarkdown(prose)}\n` };
    return { printed: `${JSON.stringify(pageRecord(source, page, prose))}\n` };
  } catch (error) {
    if (error instanceof UnreadablePage) return { failure: error.message };
    // A fault of ours, and still no reason to keep the other pages back.
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { failure: `${source} broke the engine: ${message.replaceAll('\n', ' ')}` };
  }
}
