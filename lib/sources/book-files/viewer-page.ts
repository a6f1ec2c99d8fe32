import type { ParsedDocument } from '../text-page.ts';
import { resolveAddress } from './resolve-address.ts';
import { isStandIn } from './stand-in.ts';

/** A flipbook's turning viewer, as far as its document tells. */
export interface ViewerPage {
  /** The book's folder, with a slash at its end. */
  readonly root: string;
  /** The script that holds the book's settings. */
  readonly config: string;
  /** What the document calls itself; null where that is a stand-in or nothing. */
  readonly title: string | null;
}

const CONFIG = 'script[src*="javascript/config.js"]';
const IN_BOOK = /^(.*?\/)?(?:mobile\/)?javascript\/config\.js$/isu;

/** `Flip PDF Professional 2.4 at http://www.flipbuilder.com`, `FlipPDFPlus for win v7.2.4 …`. */
const MAKER = /flip\s*(?:pdf|builder|html5|book)|名编辑/iu;
const GENERATORS = ['meta[name="Generator"]', 'meta[name="generator"]'];
const PLAYER = /^monitor:player/iu;
/** What only such a book has beside its settings. */
const BESIDE = [
  'script[src*="search_config.js"]',
  'script[src*="book_config.js"]',
  'a[href*="files/basic-html/"]',
];
const TEXT_PAGES = 'files/basic-html/';

/**
 * Reads a flipbook's viewer; null where the document is none. Careful, for a content script asks it
 * of any page of a site: it must load its settings from the place where these books keep them, on
 * its own site, and show one more sign of the maker's template.
 *
 * @param address the document's own
 */
export function readViewerPage(document: ParsedDocument, address: string): ViewerPage | null {
  const source = document.querySelector(CONFIG)?.getAttribute('src') ?? null;
  const config = source === null ? null : resolveAddress(address, source);
  const inBook = config === null ? null : IN_BOOK.exec(config);
  if (config === null || inBook === null || !showsMaker(document)) return null;
  const title = document.title.replace(/\s+/gu, ' ').trim();
  return { root: inBook[1] ?? '', config, title: isStandIn(title) ? null : title };
}

function showsMaker(document: ParsedDocument): boolean {
  const content = (selector: string): string =>
    document.querySelector(selector)?.getAttribute('content') ?? '';
  return (
    GENERATORS.some((selector) => MAKER.test(content(selector))) ||
    PLAYER.test(content('meta[name="monitor-signature"]')) ||
    BESIDE.some((selector) => document.querySelector(selector) !== null) ||
    // Where scripts run, what stands in `noscript` is text.
    (document.querySelector('noscript')?.textContent ?? '').includes(TEXT_PAGES)
  );
}
