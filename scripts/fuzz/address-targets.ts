import fc from 'fast-check';
import {
  bookKey,
  isAcceptedAddress,
  isPublicAddress,
} from '../../lib/clippings/accepted-address.ts';
import { keptAddress, openedAddress } from '../../lib/clippings/own-address.ts';
import { grantedSites, isHome, siteOf } from '../../lib/sites/site.ts';
import { bookAddress } from '../../lib/sources/book-files/book-address.ts';
import { resolveAddress } from '../../lib/sources/book-files/resolve-address.ts';
import {
  fileName,
  isPdfAddress,
  pageOfHash,
  pdfAddress,
  pdfPageAddress,
} from '../../lib/sources/pdf/pdf-address.ts';
import { type FuzzTarget, target } from './fuzz-target.ts';
import { textOf } from './hostile-values.ts';

const ADDRESS = textOf(
  ...['http:', 'https:', 'javascript:', 'data:', 'chrome-extension:', 'zhanjuan:', 'file:', '//'],
  ...['/', 'a.b', '[::1]', 'u:p@', ':80', '/files/basic-html/', 'page3', '.html', '..', '.pdf'],
  ...['pdf.html', 'sample', '?pdf=0a1b', '&src=', '#', '#page=3', '?', '%', '%e6', '*', '\\', ' '],
);
const OWN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';

/** Whatever takes an address apart, or says where it leads. */
export const ADDRESS_TARGETS: readonly FuzzTarget[] = [
  target('bookAddress', ADDRESS, bookAddress),
  target('bookKey', ADDRESS, bookKey),
  target('isAcceptedAddress', ADDRESS, (address) => [
    isAcceptedAddress(address),
    isPublicAddress(address),
  ]),
  target('keptAddress', ADDRESS, (address) => openedAddress(keptAddress(address), OWN)),
  target('siteOf', ADDRESS, (address) => [siteOf(address), isHome(address, ['*://*.a.b/*'])]),
  target('grantedSites', fc.array(ADDRESS), (patterns) => grantedSites(patterns, ['*://*.a.b/*'])),
  target('pdfAddress', ADDRESS, (address) => [
    pdfAddress(address),
    isPdfAddress(address),
    fileName(address),
    pdfPageAddress(address, 3),
  ]),
  target('pageOfHash', ADDRESS, pageOfHash),
  target('resolveAddress', fc.tuple(ADDRESS, ADDRESS), ([document, reference]) =>
    resolveAddress(document, reference),
  ),
];
