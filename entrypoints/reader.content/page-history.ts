import type { BookPage } from './book-pages.ts';

/** An address without its query and hash, which say nothing of the page. */
export const pageUrl = ({ origin, pathname }: Location): string => origin + pathname;

/** The page's address and title become the document's, so that reload and bookmarks work. */
export function enterPage(page: BookPage, isNew: boolean): void {
  if (isNew) history.pushState(null, '', page.url);
  if (document.title !== page.documentTitle) document.title = page.documentTitle;
}

/** Leaves the view: the browser opens the page by itself, afresh if it is there already. */
export function leaveFor(url: string): void {
  if (url === pageUrl(window.location)) window.location.reload();
  else window.location.assign(url);
}

/** Calls back with the address when the reader goes back or forward within the document. */
export function watchHistory(visit: (url: string) => void, signal: AbortSignal): void {
  window.addEventListener('popstate', () => visit(pageUrl(window.location)), { signal });
}
