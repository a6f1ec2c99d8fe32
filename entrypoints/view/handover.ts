import type { Direction, PageContent } from '../../components/reading-view/reading.ts';
import type { ConvertRequest } from '../../lib/messages/convert-request.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import type { BookAddress } from '../../lib/sources/book-files/book-address.ts';
import type { ViewerPage } from '../../lib/sources/book-files/viewer-page.ts';
import type { TextPage } from '../../lib/sources/text-page.ts';
import type { ReadingChoices } from '../services/stores/reading-choices.ts';
import type { Cover } from './cover-original.ts';

/** The text page that the document holds, as the first look has read it. */
export interface OwnPage {
  readonly url: string;
  readonly address: BookAddress;
  /** What the document calls itself: what stands in the tab and the history. */
  readonly documentTitle: string;
  readonly textPage: TextPage;
  /** Null where it was not wanted: the original is shown. */
  readonly content: PageContent | null;
}

/** The page in the reader's script, as the first look has asked for it. */
export interface AskedConversion {
  readonly page: ProsePage;
  readonly settings: ConversionSettings;
  readonly request: ConvertRequest;
  readonly coming: Promise<unknown>;
  /** What came; undefined until it has. */
  readonly come: unknown;
}

/** What the first look gives to the reader app, and keeps nothing of. */
export interface TextPageHandover {
  readonly kind: 'text-page';
  /** Empty, styled, and in the document. */
  readonly root: ShadowRoot;
  readonly cover: Cover;
  readonly page: OwnPage;
  readonly choices: ReadingChoices;
  /** Null where nothing is to be converted, or it is not known yet. */
  readonly asked: AskedConversion | null;
  /** Which way the reader has asked to turn meanwhile. */
  readonly turns: readonly Direction[];
  /** Takes all away that was added to the document; aborted by whoever fails. */
  readonly stop: AbortController;
}

/** What the script in a viewer gives to the reader app when the reader wants the prose. */
export interface ViewerHandover {
  readonly kind: 'viewer';
  readonly viewer: ViewerPage;
  readonly choices: ReadingChoices;
  readonly stop: AbortController;
}

export type Handover = TextPageHandover | ViewerHandover;

/** A script in the page and the app are two scripts of one extension in one page: this is where they meet. */
const PLACE = 'zhanjuanHandover';

declare global {
  // Only `var` declares a property of globalThis.
  var zhanjuanHandover: (() => Handover) | undefined;
}

/** Leaves what `take` gives for the app. */
export function leaveHandover(take: () => Handover): void {
  globalThis[PLACE] = take;
}

/** What was left; null where nothing was, or another took it. */
export function takeHandover(): Handover | null {
  const take = globalThis[PLACE];
  globalThis[PLACE] = undefined;
  return take?.() ?? null;
}
