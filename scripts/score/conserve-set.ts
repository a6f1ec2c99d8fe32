import { rebuildPage } from '../../lib/rebuild.ts';
import { withoutTeaser } from '../../lib/sources/book-files/teaser.ts';
import { readTextForPage } from '../../lib/sources/book-files/text-for-pages.ts';
import { structureOfPage } from '../../lib/sources/pdf/structure-of-page.ts';
import { type PageFiles, readPage } from '../../lib/sources/read-page.ts';
import { LocalFiles } from '../command/local-files.ts';
import { filesOfPage } from '../command/local-page.ts';
import { pdfSource, type SourceReader, sourceReader } from '../command/read-source.ts';
import type { PageSet } from './page-sets.ts';
import type { Scorer, Unbalanced } from './scorer.ts';

/** Characters that were lost or invented on a page. */
export interface PageLoss extends Unbalanced {
  readonly name: string;
  /**
   * What its blocks were compared with: the runs that were read, the older page's own text layer, or
   * the newer page's text in its book's script.
   */
  readonly against: 'runs' | 'layer' | 'book';
}

/** The pages of a set, with a truth or not, whose blocks do not hold exactly their text. */
export async function conserveSet(set: PageSet, scorer: Scorer): Promise<PageLoss[]> {
  const files = new LocalFiles();
  const reader = sourceReader(set.positions);
  const found: PageLoss[] = [];
  for (const { name, source } of set.pages) {
    const losses = pdfSource(source)
      ? await conservePdf(source, reader, scorer)
      : conservePage(filesOfPage(source, set.positions, files), set.positions, scorer);
    found.push(...losses.map((loss) => ({ name, ...loss })));
  }
  await reader.close();
  return found;
}

async function conservePdf(
  source: string,
  reader: SourceReader,
  scorer: Scorer,
): Promise<Omit<PageLoss, 'name'>[]> {
  const losses: Omit<PageLoss, 'name'>[] = [];
  for await (const read of reader.read(source)) {
    if ('failure' in read) continue;
    const text = read.page.runs.map((run) => run.text).join('\n');
    const unbalanced = scorer.conserve(
      text,
      rebuildPage(read.page, structureOfPage(read.page)).blocks,
    );
    if (unbalanced.missing || unbalanced.extra) losses.push({ against: 'runs', ...unbalanced });
  }
  return losses;
}

function conservePage(
  files: PageFiles,
  positions: boolean,
  scorer: Scorer,
): Omit<PageLoss, 'name'>[] {
  const read = readPage(files, { positions });
  const runs = read.ok ? read.page.runs : [];
  const blocks = read.ok ? rebuildPage(read.page, structureOfPage(read.page)).blocks : [];
  const balance = (against: PageLoss['against'], text: string) => {
    const unbalanced = scorer.conserve(text, blocks);
    return unbalanced.missing || unbalanced.extra ? [{ against, ...unbalanced }] : [];
  };
  const losses = balance('runs', runs.map(({ text }) => text).join('\n'));
  const layer = layerOf(files);
  if (layer !== null) losses.push(...balance('layer', layer));
  const text = layer === null ? bookText(files) : null;
  if (text !== null) losses.push(...balance('book', text));
  return losses;
}

const layerOf = ({ textPage }: PageFiles): string | null =>
  textPage?.generation === 'older' ? withoutTeaser(textPage.layer) : null;

function bookText({ textPage, textForPages }: PageFiles): string | null {
  const page = textPage?.flipPage ?? null;
  if (textForPages === undefined || page === null) return null;
  const read = readTextForPage(textForPages, page);
  return read.ok ? (read.value?.join('\n') ?? null) : null;
}
