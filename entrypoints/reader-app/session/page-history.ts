import { isFiniteNumber, isString, listOf, recordOf } from '../../../lib/messages/guard.ts';
import { pageUrl } from '../../view/leave-for.ts';
import { type ScrollPlace, scrollPlace } from '../../view/reading-edge.ts';
import type { BookPage } from '../book/book-pages.ts';

/** What stood under each other where the reader left, and how far on they were. */
export interface LeftPlace {
  /** The addresses of the pages, in order. */
  readonly row: readonly string[];
  readonly place: ScrollPlace;
}

const isLeftPlace = recordOf<LeftPlace>({
  row: listOf(isString),
  place: recordOf<ScrollPlace>({ window: isFiniteNumber, prose: isFiniteNumber }),
});

/** The place that a step of the history remembers: the site's own scripts may write there, too. */
export function leftPlace(state: unknown): LeftPlace | null {
  const left: unknown = typeof state === 'object' && state && Reflect.get(state, 'zhanjuan');
  return isLeftPlace(left) ? left : null;
}

/** The page's address and title become the document's, so that reload and bookmarks work. */
export function enterPage(page: BookPage, isNew: boolean): void {
  if (isNew) {
    history.pushState(null, '', page.url);
    // A page alone is found again by the browser itself.
    history.scrollRestoration = 'auto';
  }
  setTitle(page);
}

/** The same for a page that the reader has come to by reading on: no step of the history. */
export function comeToPage(root: ParentNode, page: BookPage, row: readonly string[]): void {
  rememberPlace(root, row, page.url);
  setTitle(page);
}

/** Remembers where the reader is in pages that stand under each other; one alone needs no help. */
export function rememberPlace(
  root: ParentNode,
  row: readonly string[],
  url = pageUrl(window.location),
): void {
  if (row.length < 2) return;
  const left: LeftPlace = { row, place: scrollPlace(root) };
  history.replaceState({ zhanjuan: left }, '', url);
  // After a reload the page stands there alone, and as far down as this is another place.
  history.scrollRestoration = 'manual';
}

function setTitle({ documentTitle }: BookPage): void {
  if (document.title !== documentTitle) document.title = documentTitle;
}

/** Calls back when the reader goes back or forward within the document. */
export function watchHistory(
  visit: (url: string, left: LeftPlace | null) => void,
  signal: AbortSignal,
): void {
  const onPopState = ({ state }: PopStateEvent): void =>
    visit(pageUrl(window.location), leftPlace(state));
  window.addEventListener('popstate', onPopState, { signal });
}
