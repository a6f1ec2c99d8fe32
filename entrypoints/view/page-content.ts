import type { PageContent } from '../../components/reading-view/reading.ts';
import type { DocumentStructure } from '../../lib/layout/document-structure.ts';
import { FURNITURE, type ProsePage } from '../../lib/model/block.ts';
import type { PageOfRuns } from '../../lib/model/run.ts';
import { rebuildGrid, rebuildPage } from '../../lib/rebuild.ts';
import { readLayer } from '../../lib/sources/read-layer.ts';
import type { TextPage } from '../../lib/sources/text-page.ts';
import { reportFailure } from '../services/report-failure.ts';

/** What the page by itself gives: all that an older page shows before its files have come. */
export function contentOfPage(textPage: TextPage): PageContent {
  if (textPage.generation === 'absent') return { kind: 'waiting' };
  if (textPage.layer.trim() === '') return { kind: 'picture' };
  if (textPage.generation === 'newer') return { kind: 'waiting' };
  const page = readLayer(textPage);
  return page === null ? { kind: 'picture' } : contentOf(page, rebuildGrid);
}

/**
 * What a page that was read gives.
 *
 * @param structure what the document itself says of it; only PDFs say anything
 */
export const contentOfRuns = (
  page: PageOfRuns,
  structure: DocumentStructure | null = null,
): PageContent => contentOf(page, () => rebuildPage(page, structure));

function contentOf(page: PageOfRuns, rebuild: (page: PageOfRuns) => ProsePage): PageContent {
  try {
    const prose = rebuild(page);
    const hasText = prose.blocks.some(({ kind }) => !FURNITURE.has(kind));
    return hasText ? { kind: 'prose', prose, runs: page } : { kind: 'picture' };
  } catch (failure) {
    reportFailure(failure);
    return { kind: 'obstacle', obstacle: 'readingFailed' };
  }
}
