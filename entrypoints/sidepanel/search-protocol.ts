import type { ShownClipping } from '../../components/panel/panel-state.ts';
import type { ClippingQuery } from '../../lib/clippings/search/clipping-query.ts';
import type { FoundRows } from './clipping-search.ts';

/** From the panel to its worker. `number` comes back with the answer. */
export type SearchRequest =
  /** The first rows that are shown are on the screen: there is time for everything else. */
  | { readonly kind: 'begin' }
  | {
      readonly kind: 'find';
      readonly number: number;
      readonly query: ClippingQuery;
      /** The rows that will be shown, from one to before another. */
      readonly sight: readonly [number, number];
    }
  /** Rows of a list that was found, by where they stand in it. */
  | {
      readonly kind: 'rows';
      readonly number: number;
      readonly list: number;
      readonly from: number;
      readonly to: number;
    }
  /** The names of all of a list. */
  | { readonly kind: 'names'; readonly number: number; readonly list: number };

/** From the worker. */
export type SearchAnswer =
  | { readonly kind: 'found'; readonly number: number; readonly found: FoundRows }
  | {
      readonly kind: 'rows';
      readonly number: number;
      readonly rows: readonly (ShownClipping | null)[];
    }
  | { readonly kind: 'names'; readonly number: number; readonly names: readonly string[] }
  /** How far the reading of all clippings is; `done` is `total` when all can be found. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The clippings have changed, and what was found may be other now. */
  | { readonly kind: 'changed' };
