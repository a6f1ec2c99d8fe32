import type { PanelActions, PanelState } from '../../components/panel/panel-state.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { hasOpenedPage, type OpenClippingRequest } from '../../lib/messages/open-clipping.ts';
import type { PanelSettings } from '../../lib/settings/panel-settings.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import type { StoreResult } from '../services/clipping-store/store-result.ts';
import { reportFailure } from '../services/report-failure.ts';
import { EditControl } from './edit-control.ts';
import { FileControl, type FileParts } from './file-control.ts';
import { ListControl } from './list-control.ts';
import { PanelModel } from './panel-model.ts';
import { SearchClient } from './search-client.ts';

export interface PanelParts {
  readonly store: ClippingStore;
  /** The first rows, asked for before anything else. */
  readonly newest: Promise<StoreResult<readonly Clipping[]>>;
  readonly worker: Worker;
  readonly settings: PanelSettings;
  readonly draw: (state: PanelState) => void;
  readonly remember: (change: Partial<PanelSettings>) => void;
  readonly send: (message: object) => Promise<unknown>;
  readonly t: Translate;
  readonly written: FileParts['written'];
  readonly cited: FileParts['cited'];
}

/** A time as the day where the reader is, `YYYY-MM-DD`. */
const dayOf = (time: number): string => new Date(time).toLocaleDateString('sv-SE');

/** Connects what the panel consists of. */
export function openPanel(parts: PanelParts): {
  readonly actions: PanelActions;
  readonly begin: () => void;
  /** To be called with what was set elsewhere. */
  readonly follow: (settings: PanelSettings) => void;
} {
  const { send, store, t } = parts;
  const model = new PanelModel(parts.settings, parts.draw, parts.remember);
  const search: SearchClient = new SearchClient(parts.worker, {
    onProgress: (done, total) => list.progressed(done, total),
    onChanged: () => list.refresh(),
  });
  const list = new ListControl(model, search);
  const edits = new EditControl(model, store, Date.now);
  const files = new FileControl({
    ...{ model, store, list, edits, t },
    ...{ day: dayOf, now: Date.now, written: parts.written, cited: parts.cited },
  });
  const showOnPage = async (id: string): Promise<void> => {
    const request: OpenClippingRequest = { kind: 'open-clipping', id };
    if (!hasOpenedPage(await send(request))) model.say('saidNotOpened');
  };
  const actions: PanelActions = {
    ...list,
    ...edits,
    ...files,
    emptyBin: () => {
      list.names().then(edits.remove).catch(reportFailure);
    },
    showOnPage: (id) => {
      showOnPage(id).catch(reportFailure);
    },
    dismiss: () => model.update({ refusal: null, notice: null }),
    tryAgain: () => {
      model.update({ failure: null });
      list.refresh();
    },
  };
  const begin = (): void => {
    model.update({});
    list
      .begin(parts.newest)
      // What nobody waits for comes after what they do.
      .then(() => store.removeOverdue())
      .catch(reportFailure);
    // Without it the browser may clear the storage when the disk is nearly full.
    navigator.storage.persist().catch(reportFailure);
  };
  return { actions, begin, follow: (settings) => model.follow(settings) };
}
