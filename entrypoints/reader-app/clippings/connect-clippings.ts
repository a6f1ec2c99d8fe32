import { browser } from 'wxt/browser';
import type { PageContent } from '../../../components/reading-view/reading.ts';
import {
  parsePlace,
  parseShowClippingRequest,
  type TakePlaceRequest,
} from '../../../lib/messages/open-clipping.ts';
import {
  isClippingsChanged,
  type PageClippingsRequest,
  parsePageClippings,
} from '../../../lib/messages/page-clippings.ts';
import {
  type OpenPanelRequest,
  parseSaveSelectionRequest,
} from '../../../lib/messages/panel-requests.ts';
import { parseSaveAnswer, type SaveRequest } from '../../../lib/messages/save-clipping.ts';
import type { Taken } from '../../../lib/messages/taken.ts';
import { isUndone, type UndoSaveRequest } from '../../../lib/messages/undo-save.ts';
import { hearWhile } from '../../services/hear-while.ts';
import { reportFailure } from '../../services/report-failure.ts';
import { keptCorrections } from '../../services/stores/citation-store.ts';
import { today } from '../../services/today.ts';
import { placeMarks, scrollToPassage, watchPlaces } from '../../view/place-marks.ts';
import { type KeysOf, listenToAltKey } from '../selection/listen-to-alt-key.ts';
import { selectedPassage } from '../selection/watch-selection.ts';
import { ClippingDesk } from './clipping-desk.ts';

type Request =
  | SaveRequest
  | UndoSaveRequest
  | PageClippingsRequest
  | OpenPanelRequest
  | TakePlaceRequest;

/** What the background answers; undefined where it cannot be reached. */
async function ask(request: Request): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch (failure) {
    reportFailure(failure);
    return undefined;
  }
}

/**
 * A desk for the prose in a view: it hears of Alt+S, of the menu and of the panel.
 *
 * @param contentAt what is kept of the page at an address
 */
export function connectClippings(
  view: KeysOf,
  contentAt: (url: string) => PageContent | null,
  signal: AbortSignal,
): ClippingDesk {
  const { root } = view;
  const desk = new ClippingDesk({
    contentAt,
    save: async (clipping) => parseSaveAnswer(await ask({ kind: 'save-clipping', clipping })),
    keptCorrections,
    undoSave: async (saved) => isUndone(await ask({ kind: 'undo-save', saved })),
    clippingsOf: async (address, flipPages) =>
      parsePageClippings(await ask({ kind: 'page-clippings', address, flipPages })),
    openPanel: () => {
      ask({ kind: 'open-panel' }).catch(reportFailure);
    },
    place: (marks, shown) => {
      observe();
      return placeMarks(root, marks, shown);
    },
    scrollTo: (mark) => scrollToPassage(root, mark),
    now: Date.now,
    today,
  });
  const observe = watchPlaces(root, desk.place, signal);
  const saveSelected = (): boolean => desk.saveSelected(selectedPassage(root));
  listenToAltKey(view, 'KeyS', saveSelected, signal);
  const takePlace = (): void => {
    ask({ kind: 'take-place' })
      .then((answer) => {
        const place = parsePlace(answer);
        if (place !== null) desk.lead(place);
      })
      .catch(reportFailure);
  };
  const onMessage = (
    message: unknown,
    sender: { readonly id?: string },
    respond: (answer: Taken) => void,
  ): void => {
    if (sender.id !== browser.runtime.id) return;
    if (parseShowClippingRequest(message) !== null) takePlace();
    else if (isClippingsChanged(message)) desk.renew();
    else if (parseSaveSelectionRequest(message) !== null) respond({ taken: saveSelected() });
  };
  hearWhile(browser.runtime.onMessage, onMessage, signal);
  // Something may have been changed in the panel meanwhile.
  window.addEventListener('focus', desk.renew, { signal });
  takePlace();
  return desk;
}
