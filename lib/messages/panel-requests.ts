import { oneOf, recordOf } from './guard.ts';

/** From a page to the background, at a click: open the side panel. */
export interface OpenPanelRequest {
  readonly kind: 'open-panel';
}

/** From the background to a page: save what is selected there. */
export interface SaveSelectionRequest {
  readonly kind: 'save-selection';
}

const isOpenPanel = recordOf<OpenPanelRequest>({ kind: oneOf('open-panel') });
const isSaveSelection = recordOf<SaveSelectionRequest>({ kind: oneOf('save-selection') });

/** The request that a message is; null where it is none. */
export const parseOpenPanelRequest = (message: unknown): OpenPanelRequest | null =>
  isOpenPanel(message) ? message : null;

/** The request that a message is; null where it is none. */
export const parseSaveSelectionRequest = (message: unknown): SaveSelectionRequest | null =>
  isSaveSelection(message) ? message : null;
