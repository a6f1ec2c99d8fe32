import type { MessageKey } from '../../lib/i18n/message.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import type { PageOfRuns } from '../../lib/model/run.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';

/** The page as the site made it, or the prose in its place. */
export type ReadingMode = 'original' | 'prose';

/** Why a page with text cannot be shown as prose. */
export type Obstacle = Extract<
  MessageKey,
  'textUnavailable' | 'noAnswer' | 'readingFailed' | 'offline' | 'slow' | 'pageMissing'
>;

/** What is the matter with a text that is not what the page shows. */
export type Illegible = Extract<MessageKey, 'illegibleFont' | 'illegibleEncoding'>;

/** What there is to show of a page. */
export type PageContent =
  /** The files that hold its text are on their way. */
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'prose';
      readonly prose: ProsePage;
      /** What the prose was made of, which tells where on the page each part stands; undefined where it is not kept. */
      readonly runs?: PageOfRuns;
      /** The same in another script, where the reader wants one. */
      readonly converted?: ProsePage;
    }
  /** The page has no text; `illegible` where it has, and the text is gibberish. */
  | { readonly kind: 'picture'; readonly illegible?: Illegible }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/** Where a page is, as much of it as the view needs. Addresses are absolute. */
export interface PagePlace {
  readonly flipPage: number;
  /** The book's folder, and its viewer turned to this page. */
  readonly root: string;
  readonly viewer: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** Of a PDF: where the page is shown again, whatever becomes of its file. */
  readonly shownAt?: string;
  /** Where the page's picture may be, the best first. */
  readonly pictures: readonly string[];
}

/** A page among those that are read in one go. */
export interface PageInRow {
  readonly place: PagePlace;
  readonly content: PageContent;
}

/** What is known of the page beyond either end of a row. */
export type RowEnd =
  /** It can be read on. */
  | 'more'
  | 'coming'
  /** The book has none. */
  | 'ended'
  | 'failed';

/** Pages that follow each other and are read in one go. */
export interface PageRow {
  readonly pages: readonly PageInRow[];
  readonly previous: RowEnd;
  readonly next: RowEnd;
}

/** All that the reading view shows. */
export interface Reading {
  readonly shown: ReadingMode;
  readonly title: string | null;
  readonly place: PagePlace;
  readonly content: PageContent;
  /** The pages around it that are shown with it, itself among them; none in the first look. */
  readonly row?: PageRow;
  /** Said once, in passing, and to a screen reader. */
  readonly notice: MessageKey | null;
  /** How the reader wants the prose to be set. */
  readonly settings: ReadingSettings;
  /** A neighbour was asked for and is on its way. */
  readonly turning: boolean;
}

export type Direction = 'previous' | 'next';

/** What the reader can do. */
export interface ReadingActions {
  readonly turn: (direction: Direction) => void;
  readonly toggle: () => void;
  readonly tryAgain: () => void;
  readonly dismiss: () => void;
}

/** What the reader can do in the reader app, besides. */
export interface AppActions extends ReadingActions {
  /** Draws the view anew, and remembers the settings. */
  readonly set: (settings: ReadingSettings) => void;
  /** Shows the page beyond that end as well; resolves with whether it is there. */
  readonly readOn: (direction: Direction) => Promise<boolean>;
}
