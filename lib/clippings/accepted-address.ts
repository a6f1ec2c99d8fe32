import { bookAddress } from '../sources/book-files/book-address.ts';
import { isOwnAddress, keptAddress } from './own-address.ts';

/** What a page can be read from. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'file']);
/** The extension's page for PDFs, with the fingerprint of the one that it shows. */
const PDF = /^zhanjuan:\/\/\/pdf\.html\?pdf=([\da-f]+)/u;
/** In code units: longer ones carry something else than an address. */
const LENGTH_MAX = 8192;
const ADDRESS = /^([a-z][a-z\d+.-]*):\/\/[^\s\p{Cc}]+$/iu;

/**
 * Whether others may be led to this address: on the web, or in a file. Nothing else is cited or
 * linked, and so no `javascript:` and no `data:`.
 */
export function isPublicAddress(address: string): boolean {
  if (address.length > LENGTH_MAX) return false;
  const [, scheme = ''] = ADDRESS.exec(address) ?? [];
  return SCHEMES.has(scheme.toLowerCase());
}

/** Whether a page may be at this address, as it is kept: one of those, or one of the extension's own. */
export const isAcceptedAddress = (kept: string): boolean =>
  isPublicAddress(kept) || (kept.length <= LENGTH_MAX && isOwnAddress(kept));

/**
 * A book by its address, the same for `http` and `https`: its folder, or where the page is not one of
 * a book's text pages, the page's address without what follows `#`. A PDF that this extension shows is
 * known by its fingerprint, wherever its file is and whatever installation shows it.
 */
export function bookKey(address: string): string {
  const kept = keptAddress(address);
  const fingerprint = PDF.exec(kept)?.[1];
  if (fingerprint !== undefined) return `pdf:${fingerprint}`;
  const root = bookAddress(kept)?.root ?? kept.replace(/#.*$/su, '');
  const [, scheme = '', host = '', path = ''] =
    /^([a-z][a-z\d+.-]*):\/\/([^/?]*)(.*)$/isu.exec(root) ?? [];
  if (scheme === '') return root;
  const web = /^https?$/iu.test(scheme);
  return `${web ? '' : `${scheme.toLowerCase()}:`}//${host.toLowerCase()}${path}`;
}
