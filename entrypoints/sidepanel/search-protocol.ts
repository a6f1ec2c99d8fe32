import type { FoundList, ShownClipping } from '../../components/panel/panel-state.ts';
import type { ClippingQuery } from '../../lib/clippings/search/clipping-query.ts';

/** From the panel to its worker. `number` comes back with the answer. */
export type SearchRequest =
  | { readonly kind: 'find'; readonly number: number; readonly query: ClippingQuery }
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
  | { readonly kind: 'found'; readonly number: number; readonly found: FoundList }
  | {
      readonly kind: 'rows';
      readonly number: number;
      readonly rows: readonly (ShownClipping | null)[];
    }
  | { readonly kind: 'names'; readonly number: number; readonly names: readonly string[] }
  /** How far the index is; `done` is `total` when all clippings are in it. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The clippings have changed, and what was found may be other now. */
  | { readonly kind: 'changed' };
