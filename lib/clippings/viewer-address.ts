import { bookAddress } from '../sources/book-files/book-address.ts';
import type { Clipping } from './clipping.ts';

/**
 * Where a clipping's page is read in the book's viewer: the one that it was read in, turned to the
 * page. Null where the clipping is of no book that has one.
 */
export function viewerAddress({ capture }: Clipping): string | null {
  const own = bookAddress(capture.address);
  if (own === null) return null;
  const { url } = capture.read;
  const viewer = url?.startsWith(own.root) ? url : own.viewer;
  return `${viewer.replace(/#.*$/su, '')}#p=${own.flipPage}`;
}
