import {
  isFiltered,
  isNarrowed,
  WITHOUT_FILTERS,
} from '../../../lib/clippings/search/clipping-query.ts';
import type { Translate } from '../../../lib/i18n/message.ts';
import type { PanelActions, PanelState } from '../panel-state.ts';

interface Props {
  readonly state: PanelState;
  readonly actions: Pick<PanelActions, 'ask'>;
  readonly t: Translate;
  readonly number: (count: number) => string;
}

/** How many are listed, and the way back to all that are kept. */
export const CountLine = ({ actions, number, state, t }: Props) => (
  <div class="count-line">
    <p class="count" role="status">
      {countText(state, t, number)}
    </p>
    {/* Where nothing is listed, the way stands in the list's place. */}
    {state.found?.total !== 0 && <WayBack query={state.query} actions={actions} t={t} />}
  </div>
);

function WayBack({ actions, query, t }: Pick<Props, 'actions' | 't'> & Pick<PanelState, 'query'>) {
  const way = (name: string, change: Partial<typeof query>) => (
    <button type="button" class="button text" onClick={() => actions.ask(change)}>
      {name}
    </button>
  );
  if (isFiltered(query)) return way(t('clearFilters'), WITHOUT_FILTERS);
  return query.bin ? way(t('leaveBin'), { bin: false }) : null;
}

function countText(
  { found, indexed, query }: PanelState,
  t: Translate,
  number: (count: number) => string,
): string {
  if (found === null || indexed < 1) {
    return indexed === 0 ? '' : t('readingAll', number(Math.floor(indexed * 100)));
  }
  if (isNarrowed(query)) return t('countFound', number(found.total));
  if (found.total === 0) return '';
  return t(query.bin ? 'countBin' : 'countAll', number(found.total));
}
