/**
 * A stretch of one block's text: `blocks[block].text[from..to)` of the page, in UTF-16 code units.
 */
export interface Stretch {
  /** The flip page; null where nothing tells. */
  readonly flipPage: number | null;
  /** Into `ProsePage.blocks`. */
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A passage that someone reads, copies or keeps: stretches in reading order, none of them empty. */
export type Passage = readonly Stretch[];
