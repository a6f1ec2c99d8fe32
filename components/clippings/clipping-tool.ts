import type { Colour } from '../../lib/clippings/clipping.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { PlacedBox } from '../selection-bar/selected.ts';

/** What is said of a clipping in passing. */
export interface ClippingNotice {
  readonly key: MessageKey;
  /** Whether the saving can be taken back. */
  readonly undo: boolean;
  /** Whether the panel has it, to be looked at. */
  readonly panel: boolean;
}

/** A line of a clipping, where it is drawn. */
export interface PlacedMark {
  /** The clipping's. */
  readonly id: string;
  readonly colour: Colour;
  /** False where it may be another place. */
  readonly certain: boolean;
  /** The panel has led here. */
  readonly shown: boolean;
  readonly box: PlacedBox;
}

/** What saving and finding passages has to say in the view, and what can be answered. */
export interface ClippingTool {
  readonly notice: ClippingNotice | null;
  readonly placed: readonly PlacedMark[];
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly save: (passage: Passage) => void;
  readonly undo: () => void;
  readonly openPanel: () => void;
}
