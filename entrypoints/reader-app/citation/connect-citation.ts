import { browser } from 'wxt/browser';
import type { PageContent } from '../../../components/reading-view/reading.ts';
import { parseCopyRequest } from '../../../lib/messages/copy-request.ts';
import type { Taken } from '../../../lib/messages/taken.ts';
import { copyRichText } from '../../services/copy-rich-text.ts';
import { hearWhile } from '../../services/hear-while.ts';
import { reportFailure } from '../../services/report-failure.ts';
import {
  citationSettings,
  keepCorrections,
  keptCorrections,
  rememberCitationSettings,
  watchCitationSettings,
} from '../../services/stores/citation-store.ts';
import { today } from '../../services/today.ts';
import { type KeysOf, listenToAltKey } from '../selection/listen-to-alt-key.ts';
import { watchPointer } from '../selection/watch-pointer.ts';
import { selectedPassage, watchSelection } from '../selection/watch-selection.ts';
import { CitationDesk, type DeskParts } from './citation-desk.ts';
import { copyCleanText } from './copy-clean-text.ts';

/**
 * A desk for the prose in a view: it hears of what is selected, of Alt+C and of the menu.
 *
 * @param contentAt what is kept of the page at an address
 * @param scripts passages and sources in the scripts that the reader wants them copied in
 */
export function connectCitation(
  view: KeysOf,
  contentAt: (url: string) => PageContent | null,
  scripts: Pick<DeskParts, 'inScript' | 'citedInScript'>,
  signal: AbortSignal,
): CitationDesk {
  const { root } = view;
  const desk = new CitationDesk({
    contentAt,
    ...scripts,
    copyRichText,
    keptCorrections,
    keepCorrections,
    showSheet: () => root.getElementById('cite')?.showPopover(),
    rememberSettings: rememberCitationSettings,
    today,
  });
  citationSettings()
    .then((settings) => desk.use(settings))
    .catch(reportFailure);
  watchCitationSettings((settings) => desk.use(settings), signal);
  watchSelection(root, (selected) => desk.select(selected), signal);
  watchPointer(root, (pointed) => desk.point(pointed), signal);
  copyCleanText(root, (passage) => desk.plainOf(passage), signal);
  const copySelected = (): boolean => desk.copySelected(selectedPassage(root));
  listenToAltKey(view, 'KeyC', copySelected, signal);
  const onMessage = (
    message: unknown,
    sender: { readonly id?: string },
    respond: (answer: Taken) => void,
  ): void => {
    if (sender.id !== browser.runtime.id || parseCopyRequest(message) === null) return;
    respond({ taken: copySelected() });
  };
  hearWhile(browser.runtime.onMessage, onMessage, signal);
  return desk;
}
