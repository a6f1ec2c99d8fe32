import type { PageContent } from '../../components/reading-view/reading.ts';
import { FURNITURE } from '../../lib/model/block.ts';
import type { PageOfRuns } from '../../lib/model/run.ts';
import { rebuildPage } from '../../lib/rebuild.ts';
import { type PageFiles, readPage } from '../../lib/sources/read-page.ts';
import type { TextPage } from '../../lib/sources/text-page.ts';
import { reportFailure } from './report-failure.ts';

/** The files beside a text page, as far as they were found. */
export type FilesBeside = Omit<PageFiles, 'textPage'>;

/** What the page by itself gives: all that an older page shows before its files have come. */
export function contentOfPage(textPage: TextPage): PageContent {
  if (textPage.layer.trim() === '') return { kind: 'picture' };
  if (textPage.generation === 'newer') return { kind: 'waiting' };
  const read = readPage({ textPage }, { positions: false });
  return read.ok ? proseOf(read.page) : { kind: 'picture' };
}

/** What the page gives with its files; null where that is nothing. */
export function contentOfFiles(textPage: TextPage, files: FilesBeside): PageContent | null {
  if (Object.values(files).every((file) => file === undefined)) return null;
  const options = { positions: true };
  let read = readPage({ textPage, ...files }, options);
  if (textPage.generation === 'newer' && read.ok && read.page.source === 'grid') {
    // It may be the page's own layer, which is its words without a break, and no prose.
    read = readPage({ textPage: { ...textPage, layer: '' }, ...files }, options);
  }
  return read.ok ? proseOf(read.page) : null;
}

function proseOf(page: PageOfRuns): PageContent {
  try {
    const prose = rebuildPage(page);
    const hasText = prose.blocks.some(({ kind }) => !FURNITURE.has(kind));
    return hasText ? { kind: 'prose', prose } : { kind: 'picture' };
  } catch (failure) {
    reportFailure(failure);
    return { kind: 'obstacle', obstacle: 'readingFailed' };
  }
}
