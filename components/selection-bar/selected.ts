import type { Passage } from '../../lib/model/passage.ts';

/** Where something stands, in CSS pixels from the top left corner of the document or of the window. */
export interface PlacedBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A passage that the reader has selected or points at, and where it is drawn. */
export interface Selected {
  readonly passage: Passage;
  readonly box: PlacedBox;
}

/** What can be done with a passage. */
export interface PassageActions {
  readonly copyWithCitation: (passage: Passage) => void;
  readonly copyPlain: (passage: Passage) => void;
  /** Shows how it will be copied, and of what source. */
  readonly cite: (passage: Passage) => void;
}

/** Keeps a passage as a clipping; undefined where nothing keeps them. */
export type SavePassage = ((passage: Passage) => void) | undefined;
