import { pageUrl } from '../view/leave-for.ts';
import type { BookPage } from './book-pages.ts';

/** The page's address and title become the document's, so that reload and bookmarks work. */
export function enterPage(page: BookPage, isNew: boolean): void {
  if (isNew) history.pushState(null, '', page.url);
  if (document.title !== page.documentTitle) document.title = page.documentTitle;
}

/** Calls back with the address when the reader goes back or forward within the document. */
export function watchHistory(visit: (url: string) => void, signal: AbortSignal): void {
  window.addEventListener('popstate', () => visit(pageUrl(window.location)), { signal });
}
