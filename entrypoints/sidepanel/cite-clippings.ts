import type { PanelActions } from '../../components/panel/panel-state.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import { copyRichText } from '../services/copy-rich-text.ts';
import { reportFailure } from '../services/report-failure.ts';
import {
  citationSettings,
  keepCorrections,
  rememberCitationSettings,
  watchCitationSettings,
} from '../services/stores/citation-store.ts';
import { watchConversionSettings } from '../services/stores/conversion-store.ts';
import { watchCustomWords } from '../services/stores/custom-word-store.ts';
import { ClippingDesk } from './clipping-desk.ts';
import type { ClippingWriter } from './clipping-writer.ts';

interface Reach {
  readonly store: ClippingStore;
  readonly actions: PanelActions;
  readonly writer: ClippingWriter;
  readonly conversion: () => ConversionSettings;
}

/** A desk for the clippings of the panel. */
export function citeClippings(
  { actions, conversion, store, writer }: Reach,
  signal: AbortSignal,
): ClippingDesk {
  const desk = new ClippingDesk({
    named: async (ids) => {
      const found = await store.get(ids);
      return found.ok ? found.value : [];
    },
    correct: (id, corrected) => actions.edit([id], { corrected }),
    copyRichText,
    writer,
    conversion,
    keepCorrections,
    rememberSettings: rememberCitationSettings,
  });
  citationSettings()
    .then((settings) => desk.use(settings))
    .catch(reportFailure);
  watchCitationSettings((settings) => desk.use(settings), signal);
  watchConversionSettings(() => desk.renew(), signal);
  watchCustomWords(() => desk.renew(), signal);
  return desk;
}
