import type { Obstacle, PageContent } from '../../../components/reading-view/reading.ts';
import type { TextPage } from '../../../lib/sources/text-page.ts';
import { contentOfRuns } from '../../view/page-content.ts';
import type { ReadBeside } from '../book/files-beside.ts';

/** What the files beside a page give, where that is better than what it had; else null. */
export function betterContent(
  textPage: TextPage,
  had: PageContent,
  read: ReadBeside,
): PageContent | null {
  const content = typeof read === 'string' ? contentWithout(textPage, read) : contentOfRuns(read);
  return had.kind === 'waiting' || content.kind === 'prose' ? content : null;
}

/** Where the book has no text for a page in any file, the page is a picture. */
const contentWithout = ({ generation }: TextPage, obstacle: Obstacle): PageContent =>
  generation === 'absent' && obstacle === 'textUnavailable'
    ? { kind: 'picture' }
    : { kind: 'obstacle', obstacle };
