import { parseHTML } from 'linkedom';
import { readTextPage, type TextPage } from '../../lib/sources/text-page.ts';

/** A text page has some 80 elements, and a link in `noscript` for every page of its book. */
const TAGS_MAX = 50_000;
/** Elements within one another; a text page has some 10. Browsers cut off at 512. */
const DEPTH_MAX = 256;

const TAG = /<(\/?)([a-z][a-z\d]*)/giu;
/** Elements that hold nothing, or that end where the next one begins. */
const UNCLOSED = /^(?:area|base|br|col|dd|dt|hr|img|input|li|link|meta|option|p|td|th|tr|wbr)$/iu;

/** What the markup says, or why it is not parsed. */
export type TextPageRead = { readonly textPage: TextPage | null } | { readonly failure: string };

/**
 * Parses a text page's HTML without running or loading anything of it. The parser takes the square
 * of how deep the elements are nested, or more, so markup that no book has is refused beforehand.
 *
 * @param address where the page stands: a path
 */
export function parseTextPage(html: string, address: string): TextPageRead {
  let tags = 0;
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    tags++;
    if (tags > TAGS_MAX) return { failure: `has over ${TAGS_MAX} elements` };
    if (UNCLOSED.test(name)) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEPTH_MAX) return { failure: `has over ${DEPTH_MAX} elements within one another` };
  }
  return { textPage: readTextPage(parseHTML(html).document, address) };
}
