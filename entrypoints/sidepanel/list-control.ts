import type { FoundList, PanelState, ShownClipping } from '../../components/panel/panel-state.ts';
import { quoteWidth } from '../../lib/clippings/anchors/quote-width.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import type { ClippingQuery } from '../../lib/clippings/search/clipping-query.ts';
import { isToRemind } from '../../lib/settings/panel-settings.ts';
import type { StoreResult } from '../services/clipping-store/store-result.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { PanelModel } from './panel-model.ts';
import type { SearchClient } from './search-client.ts';

/** Rows shown before the search is ready: more than a window holds. */
export const FIRST_ROWS = 16;
/** Rows asked for at a time around what is in sight. */
const ROWS_AROUND = 8;
/** More rows than this are not kept: what is far away is asked for again. */
const ROWS_KEPT = 400;

/** What is asked for, found, and in sight; and which of it is chosen. */
export class ListControl {
  readonly #model: PanelModel;
  readonly #search: SearchClient;
  /** Which of the questions is the last; answers to earlier ones are dropped. */
  #asked = 0;
  #inSight: readonly [number, number] = [0, FIRST_ROWS];
  #selectedFrom = 0;

  constructor(model: PanelModel, search: SearchClient) {
    this.#model = model;
    this.#search = search;
  }

  /**
   * Shows the newest at once, and lets the search begin when they are on the screen.
   *
   * @param newest asked for before anything else was
   */
  async begin(newest: Promise<StoreResult<readonly Clipping[]>>): Promise<void> {
    const first = this.#model.valueOf(await newest);
    const { found, query } = this.#model.state;
    const usual = query.sort === 'newest' && !query.grouped && query.typed === '';
    if (first !== null && first.length > 0 && usual && found === null) {
      this.#model.update({ found: firstList(first), rows: firstRows(first) });
      await nextFrame();
    }
    this.#search.begin();
  }

  readonly ask = (change: Partial<ClippingQuery>): void => {
    const query = { ...this.#model.state.query, ...change };
    const { grouped, sort } = query;
    if (change.grouped !== undefined || change.sort !== undefined) {
      this.#model.remember({ grouped, sort });
    }
    this.#inSight = [0, FIRST_ROWS];
    // Asked first: the worker looks while what was typed is drawn.
    this.#find(query).catch(reportFailure);
    this.#model.update({ query, current: 0, selected: new Set(), opened: null });
  };

  /** The search has read more, or something has changed. */
  progressed(done: number, total: number): void {
    const indexed = total === 0 ? 1 : done / total;
    const { found, query } = this.#model.state;
    this.#model.update({ indexed });
    // The first rows are the newest of all; the index's beginning would be others.
    const waits = indexed < 1 && (query.typed === '' || found === null);
    if (!waits) this.refresh();
  }

  readonly refresh = (): void => {
    this.#find(this.#model.state.query).catch(reportFailure);
  };

  readonly see = (from: number, to: number): void => {
    this.#inSight = [from, to];
    this.#fetch().catch(reportFailure);
  };

  readonly moveTo = (row: number): void => {
    const total = this.#model.state.found?.total ?? 0;
    this.#model.update({ current: Math.max(0, Math.min(row, total - 1)) });
  };

  readonly open = (id: string | null): void => this.#model.update({ opened: id });

  readonly select = (id: string, row: number, range: boolean): void => {
    if (range) {
      this.#selectRange(row).catch(reportFailure);
      return;
    }
    const selected = new Set(this.#model.state.selected);
    if (!selected.delete(id)) selected.add(id);
    this.#selectedFrom = row;
    this.#model.update({ selected, current: row });
  };

  readonly selectAll = (): void => {
    this.names()
      .then((names) => this.#model.update({ selected: new Set(names) }))
      .catch(reportFailure);
  };

  readonly selectNone = (): void => this.#model.update({ selected: new Set() });

  /** The names of all that is listed, in its order. */
  async names(): Promise<readonly string[]> {
    const { found } = this.#model.state;
    return found === null ? [] : this.#search.names(found.list);
  }

  async #selectRange(row: number): Promise<void> {
    const names = await this.names();
    const [from, to] = [Math.min(row, this.#selectedFrom), Math.max(row, this.#selectedFrom)];
    const selected = new Set([...this.#model.state.selected, ...names.slice(from, to + 1)]);
    this.#model.update({ selected, current: row });
  }

  async #find(query: ClippingQuery): Promise<void> {
    const asked = ++this.#asked;
    const { found, from, rows } = await this.#search.find(query, around(this.#inSight));
    if (asked !== this.#asked) return;
    this.#model.update({ found, rows: keyed(rows, from), ...this.#kept(found) });
  }

  /** What stays chosen of a list that has changed, and whether to remind. */
  #kept(found: FoundList): Pick<PanelState, 'current' | 'reminds'> {
    const { current, indexed, reminds } = this.#model.state;
    const remind = indexed === 1 && isToRemind(this.#model.settings, found.facets.kept);
    return { current: Math.max(0, Math.min(current, found.total - 1)), reminds: reminds || remind };
  }

  async #fetch(): Promise<void> {
    const { found, rows } = this.#model.state;
    if (found === null || found.list === FIRST_LIST) return;
    const [from, end] = around(this.#inSight);
    const to = Math.min(end, found.total);
    const missing = Array.from({ length: to - from }, (_, at) => from + at).some(
      (row) => !rows.has(row),
    );
    if (!missing) return;
    const fetched = await this.#search.rows(found.list, from, to);
    // Another list has come meanwhile, with rows of its own.
    if (this.#model.state.found !== found) return;
    const kept = rows.size > ROWS_KEPT ? [] : this.#model.state.rows;
    this.#model.update({ rows: new Map([...kept, ...keyed(fetched, from)]) });
  }
}

/** No list of the search has this number. */
const FIRST_LIST = 0;

/** The rows that are fetched where some are in sight; there may be fewer. */
const around = ([from, to]: readonly [number, number]): [number, number] => [
  Math.max(0, from - ROWS_AROUND),
  to + ROWS_AROUND,
];

/** In milliseconds: a panel that is not in sight draws no frames. */
const FRAME_MAX = 100;

const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, FRAME_MAX);
  });

const keyed = (
  rows: readonly (ShownClipping | null)[],
  from: number,
): ReadonlyMap<number, ShownClipping> =>
  new Map(rows.flatMap((row, at) => (row === null ? [] : [[from + at, row] as const])));

const firstRows = (newest: readonly Clipping[]): ReadonlyMap<number, ShownClipping> =>
  keyed(
    newest.map((clipping) => ({ clipping, quoteHits: [], noteHits: [], sourceHits: [] })),
    0,
  );

/** The list of the newest alone, until the search knows them all. */
const firstList = (newest: readonly Clipping[]): FoundList => ({
  list: FIRST_LIST,
  total: newest.length,
  widths: Uint8Array.from(newest, ({ capture }) => quoteWidth(capture.quote)),
  extras: Uint8Array.from(newest, ({ edits }) =>
    Number(edits.note !== '' || edits.tags.length > 0),
  ),
  groups: [],
  facets: { publications: [], issues: [], tags: [], colours: [], kept: newest.length, binned: 0 },
});
