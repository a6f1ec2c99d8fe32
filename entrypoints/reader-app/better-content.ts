import type { PageContent } from '../../components/reading-view/reading.ts';
import { contentOfRuns } from '../view/page-content.ts';
import type { ReadBeside } from './files-beside.ts';

/** What the files beside a page give, where that is better than what it had; else null. */
export function betterContent(had: PageContent, read: ReadBeside): PageContent | null {
  const content: PageContent =
    typeof read === 'string' ? { kind: 'obstacle', obstacle: read } : contentOfRuns(read);
  return had.kind === 'waiting' || content.kind === 'prose' ? content : null;
}
