import type { MessageKey } from '../../lib/i18n/message.ts';

/** Some keys and what they do. */
export interface KeyRow<Actions> {
  /** Any of them does it; named as `isPressed` has them. */
  readonly keys: readonly string[];
  /** What they do, for the help. */
  readonly name: MessageKey;
  /** Whether they hold on the original as well, where all other keys are the page's. */
  readonly isEverywhere?: boolean;
  /** Whether to hold a key down is to press it again and again. */
  readonly repeats?: boolean;
  /** Null where the browser itself does it. */
  readonly does: ((actions: Actions) => void) | null;
}

/** Rows that belong together. */
export interface KeyGroup<Actions> {
  readonly name: MessageKey;
  readonly rows: readonly KeyRow<Actions>[];
}
