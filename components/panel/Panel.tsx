import { useRef, useState } from 'preact/hooks';
import { isFiltered } from '../../lib/clippings/search/clipping-query.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { Announcements } from './Announcements.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { FilterBar } from './head/FilterBar.tsx';
import { ManyBar } from './head/ManyBar.tsx';
import { MoreMenu } from './head/MoreMenu.tsx';
import { OrderBar } from './head/OrderBar.tsx';
import { SearchField } from './head/SearchField.tsx';
import { ClippingList } from './list/ClippingList.tsx';
import { CountLine } from './list/CountLine.tsx';
import { EmptyList } from './list/EmptyList.tsx';
import type { ClippingSlots } from './open-clipping/OpenClipping.tsx';
import { PanelIcon } from './PanelIcon.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';

export interface PanelProps extends ClippingSlots {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly t: Translate;
  /** A time as a day, and a number, as the reader writes them. */
  readonly day: (time: number) => string;
  readonly number: (count: number) => string;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** The side panel: what was kept, found again. */
export function Panel(props: PanelProps) {
  const { actions, now, number, state, t } = props;
  const { found, query } = state;
  const panel = useRef<HTMLDivElement>(null);
  const [filtering, setFiltering] = useState(false);
  const focus = (selector: string): void =>
    panel.current?.querySelector<HTMLElement>(selector)?.focus();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the panel as a whole
    <div class="panel" ref={panel} onKeyDown={(event) => panelKeys(event, actions, focus)}>
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
            class={isFiltered(query) ? 'button active' : 'button'}
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
          <div class="filters">
            <FilterBar {...{ query, actions, now, number, t }} facets={found.facets} />
            <OrderBar {...{ query, actions, t }} />
          </div>
        )}
        <CountLine {...{ state, actions, number, t }} />
      </header>
      <main class="body">
        <Announcements state={state} actions={actions} t={t} number={number} />
        {found !== null && found.total > 0 && <ClippingList {...props} found={found} />}
        {found?.total === 0 && state.indexed === 1 && (
          <EmptyList state={state} actions={actions} t={t} />
        )}
        <Said {...{ state, actions, number, t }} />
      </main>
      {state.selected.size > 0 && (
        <ManyBar state={state} actions={actions} t={t} number={number}>
          {props.many?.([...state.selected])}
        </ManyBar>
      )}
      {state.dialog === 'export' && <ExportDialog {...{ state, actions, number, t }} />}
    </div>
  );
}

/** What was done, said in passing over the end of the list. */
const Said = ({
  actions,
  number,
  state: { notice },
  t,
}: Pick<PanelProps, 'state' | 'actions' | 'number' | 't'>) => (
  <div class="said" role="status">
    {notice !== null && (
      <div class="notice">
        <span>{t(notice.key, ...notice.counts.map(number))}</span>
        {notice.undo && (
          <button type="button" class="button text" onClick={actions.undo}>
            {t('undo')}
          </button>
        )}
      </div>
    )}
  </div>
);

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
