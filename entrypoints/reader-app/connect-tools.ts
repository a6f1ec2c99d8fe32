import type { ViewActions } from '../../components/reader-app/view-actions.ts';
import type { PageContent } from '../../components/reading-view/reading.ts';
import type { BookPages } from './book-pages.ts';
import type { CitationDesk } from './citation-desk.ts';
import type { ClippingDesk } from './clipping-desk.ts';
import { connectCitation } from './connect-citation.ts';
import { connectClippings } from './connect-clippings.ts';
import { viewActions } from './view-actions.ts';

/** What can be done with what is read, beside reading it. */
export interface ReaderTools {
  readonly view: ViewActions;
  readonly citation: CitationDesk;
  readonly clippings: ClippingDesk;
}

/** The tools of a view; each hears by itself of the keys and messages that are its own. */
export function connectTools(root: ShadowRoot, pages: BookPages, signal: AbortSignal): ReaderTools {
  const contentAt = (url: string): PageContent | null => pages.kept(url)?.content ?? null;
  return {
    view: viewActions(root),
    citation: connectCitation(root, contentAt, signal),
    clippings: connectClippings(root, contentAt, signal),
  };
}
