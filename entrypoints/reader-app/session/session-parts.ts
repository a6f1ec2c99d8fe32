import type { Reading, ReadingMode } from '../../../components/reading-view/reading.ts';
import type { ReadingSettings } from '../../../lib/settings/reading-settings.ts';
import type { BookPage, BookPages } from '../book/book-pages.ts';
import type { FilesBeside } from '../book/files-beside.ts';

/** Where a session reads: the document of a text page, or a viewer. None of these rejects. */
export interface Surroundings {
  /** The page is shown: the document's address or the viewer follows, where the page `isNew`. */
  readonly enter: (page: BookPage, isNew: boolean) => void;
  /** The reader has come to another page of those that stand under each other. */
  readonly comeTo: (page: BookPage, row: readonly string[]) => void;
  /** The reader rests somewhere among these pages. */
  readonly rest: (row: readonly string[]) => void;
  /** Resolves once the choice is stored. */
  readonly remember: (mode: ReadingMode) => Promise<void>;
  /** The browser opens the address by itself. */
  readonly leaveFor: (url: string) => void;
  /** Whether the original of the page at this address is in the document. */
  readonly isAtHand: (url: string) => boolean;
}

/** What a session works with. None of these rejects. */
export interface SessionParts extends Surroundings {
  readonly pages: BookPages;
  readonly files: FilesBeside;
  /** Shows a reading in place of the one before; `inPlace` where the same text is read on. */
  readonly draw: (reading: Reading, inPlace: boolean) => void;
  /** The page is there: a new one is shown from its top, and a screen reader hears of it. */
  readonly begin: (isNew: boolean) => void;
  /** Whether the reader has scrolled or selected something since the page began. */
  readonly hasBegun: () => boolean;
  /** What the site did not have it may have by now. */
  readonly askAnew: () => void;
  readonly keepSettings: (settings: ReadingSettings) => void;
}
