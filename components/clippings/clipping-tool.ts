import type { MessageKey } from '../../lib/i18n/message.ts';

/** What is said of a clipping in passing. */
export interface ClippingNotice {
  readonly key: MessageKey;
  /** Whether the saving can be taken back. */
  readonly undo: boolean;
  /** Whether the panel has it, to be looked at. */
  readonly panel: boolean;
}

/** What saving and finding passages has to say in the view, and what can be answered. */
export interface ClippingTool {
  readonly notice: ClippingNotice | null;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly undo: () => void;
  readonly openPanel: () => void;
}
