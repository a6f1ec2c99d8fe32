import type { PassageActions, Selected } from '../selection-bar/selected.ts';
import type { Citing, CitingActions } from './citing.ts';

/** All that there is of citing and of the selection, at one moment. */
export interface CitationView extends Citing {
  /** What is selected, while no button is down; null where nothing is. */
  readonly selected: Selected | null;
  /** The paragraph that the pointer was last at. */
  readonly pointed: Selected | null;
}

/** Holds it, and tells of every change. */
export interface CitationTool extends CitingActions, PassageActions {
  readonly view: CitationView;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}
