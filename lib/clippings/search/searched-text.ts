import type { Clipping } from '../clipping.ts';
import { clippingFields, issueLabel } from '../labels.ts';

/** Stands between two fields, so that no word is found across them. */
const BETWEEN = '\u0002';

/** All of a clipping that a search looks through: quote, note, tags and source. */
export function searchedText(clipping: Clipping): string {
  const { capture, edits } = clipping;
  const { title, authors = [], publisher } = clippingFields(clipping);
  const source = [
    issueLabel(clipping),
    title,
    ...authors.map(({ name }) => name),
    publisher,
    capture.bookTitle,
    capture.heading,
    capture.byline,
  ];
  const known = source.filter((text) => text !== undefined && text !== null && text !== '');
  return [capture.quote, edits.note, ...edits.tags, ...new Set(known)].join(BETWEEN);
}
