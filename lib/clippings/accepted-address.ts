import { bookAddress } from '../sources/book-address.ts';

/** What a page can be read from. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'file']);
/** The extension's page for PDFs, with the fingerprint of the one that it shows. */
const PDF = /^[a-z-]+-extension:\/\/[^/]+\/pdf\.html\?pdf=([\da-f]+)/u;
/** In code units: longer ones carry something else than an address. */
const LENGTH_MAX = 8192;
const ADDRESS = /^([a-z][a-z\d+.-]*):\/\/[^\s\p{Cc}]+$/iu;

/**
 * Whether a page may be at this address: on the web, in a file, or in this extension. Nothing else is
 * kept or opened, and so no `javascript:` and no `data:`.
 *
 * @param own where the extension's own pages are, as `chrome-extension://…/`; null where nowhere
 */
export function isAcceptedAddress(address: string, own: string | null = null): boolean {
  if (address.length > LENGTH_MAX) return false;
  const [, scheme = ''] = ADDRESS.exec(address) ?? [];
  return SCHEMES.has(scheme.toLowerCase()) || isOwn(address, own);
}

const isOwn = (address: string, own: string | null): boolean =>
  own?.endsWith('/') === true && ADDRESS.test(address) && address.startsWith(own);

/**
 * A book by its address, the same for `http` and `https`: its folder, or where the page is not one of
 * a book's text pages, the page's address without what follows `#`. A PDF that this extension shows is
 * known by its fingerprint, wherever its file is.
 */
export function bookKey(address: string): string {
  const fingerprint = PDF.exec(address)?.[1];
  if (fingerprint !== undefined) return `pdf:${fingerprint}`;
  const root = bookAddress(address)?.root ?? address.replace(/#.*$/su, '');
  const [, scheme = '', host = '', path = ''] =
    /^([a-z][a-z\d+.-]*):\/\/([^/?]*)(.*)$/isu.exec(root) ?? [];
  if (scheme === '') return root;
  const web = /^https?$/iu.test(scheme);
  return `${web ? '' : `${scheme.toLowerCase()}:`}//${host.toLowerCase()}${path}`;
}
