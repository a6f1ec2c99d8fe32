import { isNarrowed } from '../../lib/clippings/search/clipping-query.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { PanelIcon } from './PanelIcon.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';

interface Props {
  readonly state: PanelState;
  readonly actions: Pick<PanelActions, 'ask'>;
  readonly t: Translate;
}

const NO_FILTERS = {
  typed: '',
  publication: null,
  issue: null,
  tag: null,
  colour: null,
  since: null,
};

/** What stands in the list's place where there is nothing to list. */
export function EmptyList({ actions, state, t }: Props) {
  if (isNarrowed(state.query)) {
    return (
      <div class="empty">
        <p>{t('nothingFound')}</p>
        <button type="button" class="text-button" onClick={() => actions.ask(NO_FILTERS)}>
          {t('clearFilters')}
        </button>
      </div>
    );
  }
  if (state.query.bin) {
    return (
      <div class="empty">
        <p>{t('binEmpty')}</p>
        <button type="button" class="text-button" onClick={() => actions.ask({ bin: false })}>
          {t('leaveBin')}
        </button>
      </div>
    );
  }
  return (
    <div class="empty">
      <PanelIcon name="clipping" />
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyHow')}</p>
    </div>
  );
}
