import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../lib/i18n/message.ts';
import { ColourPicker } from '../open-clipping/ColourPicker.tsx';
import { TagField } from '../open-clipping/TagField.tsx';
import type { PanelActions, PanelState } from '../panel-state.ts';
import { PanelTool } from './PanelTool.tsx';

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly t: Translate;
  readonly number: (count: number) => string;
  /** Further things to do with them. */
  readonly children?: ComponentChildren;
}

/** What can be done with all that are selected. */
export function ManyBar({ actions, children, number, state, t }: Props) {
  const ids = [...state.selected];
  const { bin } = state.query;
  return (
    <section class="many" aria-label={t('selectedCount', number(ids.length))}>
      <div class="many-line">
        <strong>{t('selectedCount', number(ids.length))}</strong>
        <button type="button" class="button text" onClick={actions.selectAll}>
          {t('selectAll')}
        </button>
        <button type="button" class="button text" onClick={actions.selectNone}>
          {t('selectNone')}
        </button>
      </div>
      {!bin && (
        <TagField
          tags={[]}
          known={state.found?.facets.tags.map(([tag]) => tag) ?? []}
          t={t}
          onAdd={(tags) => actions.addTags(ids, tags)}
          onRemove={() => undefined}
        />
      )}
      <div class="many-line">
        {!bin && (
          <ColourPicker value={null} t={t} onChoose={(colour) => actions.colour(ids, colour)} />
        )}
        <span class="gap" />
        {!bin && children}
        {!bin && ids.length === 2 && (
          <PanelTool icon="join" name={t('joinClippings')} onClick={() => actions.join(ids)} />
        )}
        {bin && (
          <PanelTool
            icon="restore"
            name={t('restoreClipping')}
            onClick={() => actions.restore(ids)}
          />
        )}
        <PanelTool
          icon="bin"
          name={t(bin ? 'removeForGood' : 'deleteClipping')}
          onClick={() => (bin ? actions.remove(ids) : actions.bin(ids))}
        />
      </div>
    </section>
  );
}
