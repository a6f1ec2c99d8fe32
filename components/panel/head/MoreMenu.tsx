import { useRef } from 'preact/hooks';
import { isNarrowed } from '../../../lib/clippings/search/clipping-query.ts';
import type { Translate } from '../../../lib/i18n/message.ts';
import { PanelIcon } from '../PanelIcon.tsx';
import type { PanelActions, PanelState } from '../panel-state.ts';

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly t: Translate;
}

/** What is seldom needed. */
export function MoreMenu({ actions, state, t }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const { bin } = state.query;
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  const item = (name: string, act: () => void) => (
    <button
      type="button"
      onClick={() => {
        close();
        act();
      }}
    >
      {name}
    </button>
  );
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary class="button" aria-label={t('more')} title={t('more')}>
        <PanelIcon name="more" />
      </summary>
      <div class="menu-items">
        {item(t('exportClippings'), () => actions.showExport(true))}
        {item(t('backUp'), actions.backUp)}
        {item(t('importClippings'), () => file.current?.click())}
        {item(t(bin ? 'leaveBin' : 'bin'), () => actions.ask({ bin: !bin }))}
        {bin && !isNarrowed(state.query) && item(t('emptyBin'), actions.emptyBin)}
        {item(t('undo'), actions.undo)}
        <p class="hint">{t('panelKeys')}</p>
      </div>
      <input
        ref={file}
        class="unseen"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('importClippings')}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) actions.import(chosen);
          currentTarget.value = '';
        }}
      />
    </details>
  );
}
