import type { Site } from '../../lib/sites/site.ts';

/** What became of the reader's click on the toolbar's button. */
export type PopupState =
  /** The page is being looked at. */
  | { readonly kind: 'looking' }
  /** It is a page of a flipbook, and shown as prose. */
  | { readonly kind: 'read'; readonly site: SiteState | null }
  /** It is none; the page that stands in it as a frame may be one. */
  | { readonly kind: 'no-book'; readonly site: SiteState | null; readonly frame: string | null }
  /** It is a PDF, at this address. */
  | { readonly kind: 'pdf'; readonly address: string }
  /** The browser lets no extension see it. */
  | { readonly kind: 'closed' };

/** The site of the page, and whether the extension works there of itself. */
export interface SiteState {
  readonly site: Site;
  /** `home` is what the extension has of itself: the reader need not allow it, and cannot forbid it. */
  readonly leave: 'home' | 'allowed' | 'none';
}
