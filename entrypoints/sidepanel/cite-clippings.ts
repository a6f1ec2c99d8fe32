import type { PanelActions } from '../../components/panel/panel-state.ts';
import {
  citationSettings,
  keepCorrections,
  keptCorrections,
  rememberCitationSettings,
  watchCitationSettings,
} from '../services/citation-store.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import { copyRichText } from '../services/copy-rich-text.ts';
import { reportFailure } from '../services/report-failure.ts';
import { ClippingDesk } from './clipping-desk.ts';

/** A desk for the clippings of the panel, for as long as the panel is open. */
export function citeClippings(store: ClippingStore, actions: PanelActions): ClippingDesk {
  const desk = new ClippingDesk({
    named: async (ids) => {
      const found = await store.get(ids);
      return found.ok ? found.value : [];
    },
    correct: (id, corrected) => actions.edit([id], { corrected }),
    copyRichText,
    keptCorrections,
    keepCorrections,
    rememberSettings: rememberCitationSettings,
  });
  citationSettings()
    .then((settings) => desk.use(settings))
    .catch(reportFailure);
  watchCitationSettings((settings) => desk.use(settings), new AbortController().signal);
  return desk;
}
