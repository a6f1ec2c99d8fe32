/**
 * What stands before the path of this extension's own pages in what is kept. Each installation has
 * another address of its own, which would lead nowhere from a backup.
 */
const KEPT = 'zhanjuan:///';
/** Those of its pages that passages are kept of: PDFs, and the sample that comes with it. */
const OWN_PAGE =
  /^(?:[a-z-]+-extension:\/\/[^/\s]+|zhanjuan:\/\/)\/((?:pdf\.html|sample\/files\/basic-html\/page\d{1,6}\.html)(?:[?#][^\s\p{Cc}]*)?)$/u;

/** An address as it is kept: the same for every installation; of other pages it is as it is. */
export function keptAddress(address: string): string {
  const path = OWN_PAGE.exec(address)?.[1];
  return path === undefined ? address : KEPT + path;
}

/** Whether a kept address is one of the extension's own pages, and leads nobody else anywhere. */
export const isOwnAddress = (kept: string): boolean => kept.startsWith(KEPT) && OWN_PAGE.test(kept);

/**
 * Where a kept address is opened.
 *
 * @param own where the pages of this installation are, as `chrome-extension://…/`
 */
export const openedAddress = (kept: string, own: string): string =>
  isOwnAddress(kept) ? own + kept.slice(KEPT.length) : kept;
