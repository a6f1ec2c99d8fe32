import { COLOURS } from '../clipping.ts';
import type { ClippingNames } from './clipping-names.ts';
import type { ClippingQuery } from './clipping-query.ts';
import type { ClippingRows } from './clipping-rows.ts';

/** Whether a row is wanted, whatever its text. */
export function rowFilter(
  query: ClippingQuery,
  rows: ClippingRows,
  names: ClippingNames,
): (row: number) => boolean {
  const { bin, since } = query;
  const number = (kind: 'publication' | 'issue' | 'tags', name: string | null): number | null =>
    name === null ? null : names[kind].find(name);
  const publication = number('publication', query.publication);
  const issue = number('issue', query.issue);
  const tag = number('tags', query.tag);
  const colour = query.colour === null ? null : COLOURS.indexOf(query.colour);
  return (row) =>
    rows.isBinned(row) === bin &&
    (publication === null || rows.value(row, 'publication') === publication) &&
    (issue === null || rows.value(row, 'issue') === issue) &&
    (tag === null || rows.hasTag(row, tag)) &&
    (colour === null || rows.value(row, 'colour') === colour) &&
    (since === null || rows.value(row, 'created') >= since);
}
