import type { PassageActions, Selected } from '../selection-bar/selected.ts';
import type { Citing, CitingActions } from './citing.ts';
import type { Watched } from './use-citation.ts';

/** All that there is of citing and of the selection, at one moment. */
export interface CitationView extends Citing {
  /** What is selected, while no button is down; null where nothing is. */
  readonly selected: Selected | null;
  /** The paragraph that the pointer was last at. */
  readonly pointed: Selected | null;
}

export interface CitationTool extends CitingActions, PassageActions, Watched<CitationView> {}
