import type { Choice, Doubtful } from '../../lib/convert/doubtful.ts';
import type { Extent } from '../../lib/convert/own-words/choose-word.ts';
import type { Target } from '../../lib/convert/target.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import type { PlacedBox } from '../selection-bar/selected.ts';

/** A character that no phrase decided, and that the reader has pressed. */
export interface OpenDoubt {
  readonly doubt: Doubtful;
  /** The text of its block, as the page has it. */
  readonly original: string;
  /** Where the character stands in the window, in CSS pixels. */
  readonly place: PlacedBox;
}

/** All that the tools of conversion show. */
export interface ConversionState {
  readonly settings: ConversionSettings;
  /** What would change the page. */
  readonly offered: readonly Target[];
  /** The page could not be converted, so it stands as it is. */
  readonly failed: boolean;
  /** Of the page as it is shown: the characters that no phrase decided. */
  readonly undecided: number;
  /** How many words were chosen for this book alone. */
  readonly bookWords: number;
  readonly open: OpenDoubt | null;
}

/** For how long a choice is made. */
export type Scope = 'book' | 'always';

export interface ConversionActions {
  /** The reader is about to choose: what that needs is loaded meanwhile. */
  readonly prepare: () => void;
  /** Shows the page so, and remembers it. */
  readonly convert: (settings: ConversionSettings) => void;
  readonly choose: (choice: Choice, extent: Extent, scope: Scope) => void;
  readonly close: () => void;
  /** Opens the first undecided character after the one that was open last. */
  readonly nextUndecided: () => void;
  readonly forgetBookWords: () => void;
}

/** The conversion of what is read, for the components. */
export interface ConversionTool extends ConversionActions {
  readonly state: ConversionState;
}
