import type { Colour } from '../clipping.ts';

export const SORTS = ['newest', 'oldest', 'place'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader wants to see of the clippings. */
export interface ClippingQuery {
  /** As typed. */
  readonly typed: string;
  /** Those in the bin, or those that are not. */
  readonly bin: boolean;
  /** By `publicationLabel`, by `issueLabel`; null for any. */
  readonly publication: string | null;
  readonly issue: string | null;
  readonly tag: string | null;
  readonly colour: Colour | null;
  /** Saved at this time or later, in milliseconds since 1970; null for any. */
  readonly since: number | null;
  readonly sort: Sort;
  /** In groups of an issue and a page, which is also their order; `sort` is that within a page. */
  readonly grouped: boolean;
}

export const EVERYTHING: ClippingQuery = {
  typed: '',
  bin: false,
  publication: null,
  issue: null,
  tag: null,
  colour: null,
  since: null,
  sort: 'newest',
  grouped: false,
};

/** What makes any query one that leaves out nothing but the bin, or all that is not in it. */
export const WITHOUT_FILTERS = {
  typed: '',
  publication: null,
  issue: null,
  tag: null,
  colour: null,
  since: null,
} as const satisfies Partial<ClippingQuery>;

/** Whether a filter leaves out anything. */
export const isFiltered = ({ publication, issue, tag, colour, since }: ClippingQuery): boolean =>
  [publication, issue, tag, colour, since].some((value) => value !== null);

/** Whether it leaves out anything but the bin. */
export const isNarrowed = (query: ClippingQuery): boolean =>
  query.typed.trim() !== '' || isFiltered(query);
