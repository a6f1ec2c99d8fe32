import '../../components/theme/tokens.css';
import '../../components/theme/page.css';
import '../../components/theme/controls.css';
import '../../components/theme/forms.css';
import '../../components/panel/panel.css';
import '../../components/panel/head/panel-head.css';
import '../../components/panel/list/clipping-list.css';
import '../../components/panel/open-clipping/open-clipping.css';
import '../../components/citation/citation.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ClippingTools, CopyMany, CopyOutcome } from '../../components/citation/ClippingTools.tsx';
import { TargetSelect } from '../../components/conversion/TargetSelect.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelState } from '../../components/panel/panel-state.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { openClippingStore } from '../services/clipping-store/open-clipping-store.ts';
import { formatNumber } from '../services/format-number.ts';
import { reportFailure } from '../services/report-failure.ts';
import {
  panelSettings,
  rememberPanelSettings,
  watchPanelSettings,
} from '../services/stores/panel-store.ts';
import { readingChoices, watchReadingSettings } from '../services/stores/reading-choices.ts';
import { loadTexts, translate, watchTexts } from '../services/translate.ts';
import { citeClippings } from './cite-clippings.ts';
import { FIRST_ROWS } from './list-control.ts';
import { openPanel } from './open-panel.ts';
import { startConversion } from './start-conversion.ts';
import { startCorrections } from './start-corrections.ts';
import { tellPages } from './tell-pages.ts';

/** Sets the page's language as `translate` speaks it. */
function speak(): void {
  document.documentElement.lang = translate('languageTag');
  document.title = translate('clippings');
}

/** What writes days in the page's language; made when it is needed, for that takes 30 ms. */
const dayFormat = (): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(translate('languageTag'), { dateStyle: 'medium' });

const page = document.getElementById('panel');
if (page !== null) {
  const { changes, store } = openClippingStore();
  // What takes longest is asked for first, and the rest beside it.
  const newest = store.newest(FIRST_ROWS);
  const [settings, { settings: reading }] = await Promise.all([
    panelSettings(),
    readingChoices(),
    loadTexts(),
  ]);
  let last: PanelState | null = null;
  const stop = new AbortController();
  const redraw = (): void => (last === null ? undefined : draw(last));
  changes.watch(() => {
    tellPages().catch(reportFailure);
  });
  let days: Intl.DateTimeFormat | null = null;
  const day = (time: number): string => {
    days ??= dayFormat();
    return days.format(time);
  };
  speak();
  watchTexts(() => {
    days = null;
    speak();
    redraw();
  }, stop.signal);
  const corrected = startCorrections(redraw, stop.signal);
  const { quotes, writer, written } = await startConversion(redraw, stop.signal);
  // As the reader has it in the reading view.
  const follow = ({ theme }: ReadingSettings): void => {
    document.body.dataset.theme = theme;
  };
  follow(reading);
  watchReadingSettings(follow, stop.signal);
  const draw = (state: PanelState): void => {
    last = state;
    render(
      <>
        <Panel
          state={{ ...state, rows: corrected.of(state.rows) }}
          actions={actions}
          t={translate}
          day={day}
          number={formatNumber}
          now={Date.now}
          converted={quotes.converted}
          carried={(clipping) => citing.carried(quotes.asCopied(clipping))}
          tools={(clipping) => (
            <>
              <ClippingTools clipping={clipping} tool={citing} t={translate} />
              <TargetSelect
                text={clipping.capture.quote}
                target={quotes.settings.target}
                onChoose={quotes.choose}
                t={translate}
              />
            </>
          )}
          many={(ids) => <CopyMany ids={ids} tool={citing} t={translate} />}
        />
        <CopyOutcome tool={citing} t={translate} />
      </>,
      page,
    );
  };
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const remember = (settings: Parameters<typeof rememberPanelSettings>[0]): void => {
    rememberPanelSettings(settings).catch(reportFailure);
  };
  const send = (message: object): Promise<unknown> => browser.runtime.sendMessage(message);
  const panel = openPanel({
    ...{ newest, settings, store, worker },
    draw,
    remember,
    send,
    t: translate,
    written,
    cited: () => citing.cited,
  });
  const { actions } = panel;
  const citing = citeClippings(
    { store, actions, writer, conversion: () => quotes.settings },
    stop.signal,
  );
  watchPanelSettings(panel.follow, stop.signal);
  panel.begin();
}
