import type { BlockPlace } from '../../lib/book/outline.ts';
import type { Direction } from '../reading-view/reading.ts';

/** What lies over the page when it is asked for, by the id of its element. */
export type PanelName = 'outline' | 'settings' | 'conversion' | 'keys' | 'cite' | 'more';

/** About a line, about what is in sight, or all that there is. */
export type ScrollStep = 'line' | 'screen' | 'all';

/** What the reader can do with what is shown, without its being drawn anew. */
export interface ViewActions {
  /** Opens a panel, or closes it. */
  readonly togglePanel: (panel: PanelName) => void;
  /** Moves a block to the top, or, in vertical writing, to the right edge. */
  readonly goTo: (place: BlockPlace) => void;
  /** To the heading before or after where the reader is; nowhere, where there is none. */
  readonly goToHeading: (direction: Direction) => void;
  /** Moves the prose on or back. */
  readonly scroll: (direction: Direction, by: ScrollStep) => void;
  /** The block that the reader is at: the first that is in sight; null where no prose is shown. */
  readonly currentBlock: () => BlockPlace | null;
  /** Calls back when the reader may be at another block; gives what ends it. */
  readonly watchScroll: (onScroll: () => void) => () => void;
}
