import { useRef, useState } from 'preact/hooks';
import { isNarrowed, SORTS, type Sort } from '../../lib/clippings/search/clipping-query.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { Announcements } from './Announcements.tsx';
import { Choice } from './Choice.tsx';
import { ClippingList } from './ClippingList.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { FilterBar } from './FilterBar.tsx';
import { ManyBar } from './ManyBar.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import type { ClippingSlots } from './OpenClipping.tsx';
import { PanelIcon } from './PanelIcon.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { SearchField } from './SearchField.tsx';

export interface PanelProps extends ClippingSlots {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** As the reader has it in the reading view. */
  readonly theme: ReadingSettings['theme'];
  readonly t: Translate;
  /** A time as a day, and a number, as the reader writes them. */
  readonly day: (time: number) => string;
  readonly number: (count: number) => string;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

const SORT_NAMES: Readonly<Record<Sort, MessageKey>> = {
  newest: 'sortNewest',
  oldest: 'sortOldest',
  place: 'sortPlace',
};

/** The side panel: what was kept, found again. */
export function Panel(props: PanelProps) {
  const { actions, now, number, state, t, theme } = props;
  const { found, query } = state;
  const panel = useRef<HTMLDivElement>(null);
  const [filtering, setFiltering] = useState(false);
  const focus = (selector: string): void =>
    panel.current?.querySelector<HTMLElement>(selector)?.focus();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the panel as a whole
    <div
      class="page panel"
      data-theme={theme}
      ref={panel}
      onKeyDown={(event) => panelKeys(event, actions, focus)}
    >
      <header class="head">
        <h1 class="unseen">{t('clippings')}</h1>
        <div class="head-line">
          <SearchField
            typed={query.typed}
            t={t}
            onType={(typed) => actions.ask({ typed })}
            onDown={() => focus('.clipping[tabindex="0"]')}
          />
          <button
            type="button"
            class={`button${isNarrowed({ ...query, typed: '' }) ? ' active' : ''}`}
            aria-expanded={filtering}
            aria-label={t('filters')}
            title={t('filters')}
            onClick={() => setFiltering(!filtering)}
          >
            <PanelIcon name="filter" />
          </button>
          <MoreMenu state={state} actions={actions} t={t} />
        </div>
        {filtering && found !== null && (
          <>
            <FilterBar query={query} facets={found.facets} actions={actions} t={t} now={now} />
            <Order state={state} actions={actions} t={t} />
          </>
        )}
        <p class="count" role="status">
          {countText(state, t, number)}
        </p>
      </header>
      <main class="body">
        <Announcements state={state} actions={actions} t={t} number={number} />
        {found !== null && found.total > 0 && <ClippingList {...props} found={found} />}
        {found?.total === 0 && state.indexed === 1 && (
          <EmptyList state={state} actions={actions} t={t} />
        )}
      </main>
      {state.selected.size > 0 && (
        <ManyBar state={state} actions={actions} t={t} number={number}>
          {props.many?.([...state.selected])}
        </ManyBar>
      )}
      <div class="said" role="status">
        {state.notice !== null && (
          <div class="notice">
            <span>{t(state.notice.key, ...state.notice.values)}</span>
            {state.notice.undo && (
              <button type="button" class="text-button" onClick={actions.undo}>
                {t('undo')}
              </button>
            )}
          </div>
        )}
      </div>
      {state.dialog === 'export' && <ExportDialog state={state} actions={actions} t={t} />}
    </div>
  );
}

function Order({ actions, state, t }: Pick<PanelProps, 'actions' | 'state' | 't'>) {
  const { grouped, sort } = state.query;
  return (
    <div class="order">
      <Choice
        name={t('sortBy')}
        value={grouped ? 'place' : sort}
        options={SORTS.map((own) => [own, t(SORT_NAMES[own])])}
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
    </div>
  );
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
  if (query.bin) return found.total === 0 ? '' : t('countBin', number(found.total));
  return found.total === 0 ? '' : t('countAll', number(found.total));
}

/** `/` searches, Ctrl+Z undoes; where something is typed both are the field's own. */
function panelKeys(
  event: KeyboardEvent,
  actions: PanelActions,
  focus: (selector: string) => void,
): void {
  const { target } = event;
  if (event.isComposing || !(target instanceof Element)) return;
  if (target.matches('input:not([type="checkbox"]), textarea, select')) return;
  const undoes =
    event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  if (undoes) actions.undo();
  else if (event.key === '/') focus('.search input');
  else return;
  event.preventDefault();
}
