import { browser } from 'wxt/browser';
import citationCss from '../../components/citation/citation.css?inline';
import type { PageContent } from '../../components/reading-view/reading.ts';
import selectionCss from '../../components/selection-bar/selection-bar.css?inline';
import { parseCopyRequest } from '../../lib/messages/copy-request.ts';
import type { Passage } from '../../lib/model/passage.ts';
import {
  citationSettings,
  keepCorrections,
  keptCorrections,
  rememberCitationSettings,
  watchCitationSettings,
} from '../services/citation-store.ts';
import { copyRichText } from '../services/copy-rich-text.ts';
import { reportFailure } from '../services/report-failure.ts';
import { today } from '../services/today.ts';
import { addStyles } from '../view/add-styles.ts';
import { CitationDesk } from './citation-desk.ts';
import { copyCleanText } from './copy-clean-text.ts';
import { listenToAltKey } from './listen-to-alt-key.ts';
import { watchPointer } from './watch-pointer.ts';
import { selectedPassage, watchSelection } from './watch-selection.ts';

/**
 * A desk for the prose in a view: it hears of what is selected, of Alt+C and of the menu.
 *
 * @param contentAt what is kept of the page at an address
 * @param save keeps a passage as a clipping
 */
export function connectCitation(
  root: ShadowRoot,
  contentAt: (url: string) => PageContent | null,
  save: (passage: Passage) => void,
  signal: AbortSignal,
): CitationDesk {
  const desk = new CitationDesk({
    contentAt,
    save,
    copyRichText,
    keptCorrections,
    keepCorrections,
    rememberSettings: rememberCitationSettings,
    today,
  });
  addStyles(root, selectionCss + citationCss);
  citationSettings()
    .then((settings) => desk.use(settings))
    .catch(reportFailure);
  watchCitationSettings((settings) => desk.use(settings), signal);
  watchSelection(root, (selected) => desk.select(selected), signal);
  watchPointer(root, (pointed) => desk.point(pointed), signal);
  copyCleanText(root, (passage) => desk.plainOf(passage), signal);
  const copySelected = (): boolean => desk.copySelected(selectedPassage(root));
  listenToAltKey('KeyC', copySelected, signal);
  const onMessage = (message: unknown, sender: { readonly id?: string }): void => {
    if (sender.id === browser.runtime.id && parseCopyRequest(message) !== null) copySelected();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  return desk;
}
