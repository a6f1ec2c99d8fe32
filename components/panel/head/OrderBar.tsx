import type { Sort } from '../../../lib/clippings/search/clipping-query.ts';
import type { MessageKey, Translate } from '../../../lib/i18n/message.ts';
import { namedOptions } from '../../forms/named-options.ts';
import { SelectField } from '../../forms/SelectField.tsx';
import type { PanelActions, PanelState } from '../panel-state.ts';

interface Props {
  readonly query: PanelState['query'];
  readonly actions: Pick<PanelActions, 'ask'>;
  readonly t: Translate;
}

const SORT_NAMES: Readonly<Record<Sort, MessageKey>> = {
  newest: 'sortNewest',
  oldest: 'sortOldest',
  place: 'sortPlace',
};

/** In what order the list stands. */
export const OrderBar = ({ actions, query: { grouped, sort }, t }: Props) => (
  <>
    <SelectField
      name={t('sortBy')}
      isBare
      value={grouped ? 'place' : sort}
      options={namedOptions(SORT_NAMES, t)}
      onChoose={(own) => actions.ask({ sort: own, grouped: false })}
    />
    <label class="switch-line">
      <input
        type="checkbox"
        checked={grouped}
        onChange={({ currentTarget }) => actions.ask({ grouped: currentTarget.checked })}
      />
      <span>{t('groupByPage')}</span>
    </label>
  </>
);
