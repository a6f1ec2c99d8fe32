import type { Source } from '../cite/source.ts';
import type { Box } from '../model/geometry.ts';
import type { PageUnits } from '../model/run.ts';

/** The version that records are written in; `upgrade.ts` brings older ones to it. */
export const CLIPPING_VERSION = 2;

/** Names of the colours, not the colours: how each looks is the theme's. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];

/** In code points: how much of the text around a quote its anchor keeps on each side. */
export const CONTEXT_LENGTH = 32;

/**
 * Where a part of a quote stood when it was saved: `quote[from..to)` on a page, within `box`, which is
 * in the page's own units.
 */
export interface PlacedPart {
  readonly from: number;
  readonly to: number;
  readonly flipPage: number | null;
  /** Both null where it is no longer known where the text stood. */
  readonly units: PageUnits | null;
  readonly box: Box | null;
}

/**
 * What a passage is found again by. It holds no run or block of one reading by name, for another
 * version of the engine may cut the page differently.
 */
export interface Anchor {
  /** The page's text before the quote and after it, `CONTEXT_LENGTH` code points or what there is. */
  readonly prefix: string;
  readonly suffix: string;
  /** Index among the page's blocks without its furniture, and the offset into that block's text. */
  readonly block: number;
  readonly offset: number;
  /** How many times the page held the same text, and which of them this is, from 0. */
  readonly occurrences: number;
  readonly occurrence: number;
  readonly parts: readonly PlacedPart[];
}

/** What the reader may change. Each is merged by itself. */
export interface Edits {
  /** Plain text with line breaks. */
  readonly note: string;
  /** Without doubles, in the order in which they were given. */
  readonly tags: readonly string[];
  readonly colour: Colour;
  /** When it was put into the bin, in milliseconds since 1970; null where it is not in it. */
  readonly deleted: number | null;
  /** What the reader put in the place of what was read of the source. */
  readonly corrected: Source['corrected'];
}

export type EditedField = keyof Edits;
export const EDITED_FIELDS: readonly EditedField[] = [
  'note',
  'tags',
  'colour',
  'deleted',
  'corrected',
];

/** What was saved of a page; it does not change. */
export interface Capture {
  /** When it was saved, in milliseconds since 1970. */
  readonly created: number;
  /** The prose as it stood, in its own script; a line break between two blocks. */
  readonly quote: string;
  /** The book, by `bookKey`. */
  readonly book: string;
  /** The book's title as the book has it; null where nothing tells. */
  readonly bookTitle: string | null;
  /** The page that the quote begins on, as `keptAddress` has it. */
  readonly address: string;
  readonly read: Source['read'];
  /** The flip pages it stands on, the first and the last; null where nothing tells. */
  readonly flipPages: readonly [number, number] | null;
  /** The nearest heading above, and the byline, as printed. */
  readonly heading: string | null;
  readonly byline: string | null;
  readonly anchor: Anchor;
}

/** A clipping: what was saved, what the reader made of it, and when each of that was last changed. */
export interface Clipping {
  readonly version: typeof CLIPPING_VERSION;
  /** Of the passage: the same passage has the same, on any machine (`passageId`). */
  readonly id: string;
  readonly capture: Capture;
  readonly edits: Edits;
  /** In milliseconds since 1970; of what was never changed, when the clipping was saved. */
  readonly edited: Readonly<Record<EditedField, number>>;
}

/** The fields to cite and to show: what was read, with the reader's corrections. */
export const sourceOf = ({ capture, edits }: Clipping): Source => ({
  read: capture.read,
  corrected: edits.corrected,
});

/** In days: how long what was deleted can be had back. */
export const BIN_DAYS = 30;
