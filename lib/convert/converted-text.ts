import type { Alignment } from './alignment.ts';
import type { Doubtful } from './doubtful.ts';
import type { Direction } from './locale.ts';

/** A text as a reader wants it, and how it lies upon the original. */
export interface ConvertedText {
  readonly text: string;
  readonly alignment: Alignment;
  readonly doubts: readonly Doubtful[];
  /** What a custom word for this text has to name; null where only quotation marks changed. */
  readonly direction: Direction | null;
}
