import { oneOf, recordOf } from './guard.ts';

/** From a content script to the background: the page that it runs in can be read as prose. */
export interface PageFound {
  readonly kind: 'page-found';
}

export const PAGE_FOUND: PageFound = { kind: 'page-found' };

const isPageFound = recordOf<PageFound>({ kind: oneOf('page-found') });

/** The report that a message is; null where it is none. */
export const parsePageFound = (message: unknown): PageFound | null =>
  isPageFound(message) ? message : null;
