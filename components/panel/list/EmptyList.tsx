import type { ComponentChildren } from 'preact';
import { isNarrowed, WITHOUT_FILTERS } from '../../../lib/clippings/search/clipping-query.ts';
import type { Translate } from '../../../lib/i18n/message.ts';
import { FileButton } from '../../forms/FileButton.tsx';
import { PanelIcon, type PanelIconName } from '../PanelIcon.tsx';
import type { PanelActions, PanelState } from '../panel-state.ts';

interface Props {
  readonly state: PanelState;
  readonly actions: Pick<PanelActions, 'ask' | 'import'>;
  readonly t: Translate;
}

/** What stands in the list's place where there is nothing to list. */
export function EmptyList({ actions, state, t }: Props) {
  const way = (name: string, change: Partial<PanelState['query']>) => (
    <button type="button" class="button framed" onClick={() => actions.ask(change)}>
      {name}
    </button>
  );
  if (isNarrowed(state.query)) {
    return (
      <Empty icon="search" title={t('nothingFound')}>
        {way(t('clearFilters'), WITHOUT_FILTERS)}
      </Empty>
    );
  }
  if (state.query.bin) {
    return (
      <Empty icon="bin" title={t('binEmpty')}>
        {way(t('leaveBin'), { bin: false })}
      </Empty>
    );
  }
  return (
    <Empty icon="clipping" title={t('emptyTitle')}>
      <p>{t('emptyHow')}</p>
      <FileButton
        name={t('importClippings')}
        accept=".json,application/json"
        onFile={actions.import}
      />
    </Empty>
  );
}

interface EmptyProps {
  readonly icon: PanelIconName;
  readonly title: string;
  /** What can be done about it. */
  readonly children: ComponentChildren;
}

const Empty = ({ children, icon, title }: EmptyProps) => (
  <div class="empty">
    <PanelIcon name={icon} />
    <h2>{title}</h2>
    {children}
  </div>
);
