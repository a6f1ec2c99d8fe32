import type {
  ClippingNotice,
  ClippingTool,
  PlacedMark,
} from '../../../components/clippings/clipping-tool.ts';
import type { PageContent, Reading } from '../../../components/reading-view/reading.ts';
import {
  allCorrectionsOf,
  correctedFields,
  type KeptCorrections,
} from '../../../lib/cite/corrections.ts';
import { type ClippingMark, marksOf } from '../../../lib/clippings/anchors/page-marks.ts';
import type { Clipping } from '../../../lib/clippings/clipping.ts';
import { makeClipping, type ReadPage } from '../../../lib/clippings/make-clipping.ts';
import type { MessageKey } from '../../../lib/i18n/message.ts';
import type { SaveAnswer, Saved, StoreFailure } from '../../../lib/messages/save-clipping.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import { reportFailure } from '../../services/report-failure.ts';
import type { ReadSource } from '../../services/stores/citation-store.ts';
import { ReadPages } from '../book/read-pages.ts';

/** What the desk works with. None of these rejects. */
export interface ClippingDeskParts {
  readonly contentAt: (url: string) => PageContent | null;
  readonly save: (clipping: Clipping) => Promise<SaveAnswer>;
  /** What the reader has corrected of a source before. */
  readonly keptCorrections: (source: ReadSource) => Promise<KeptCorrections>;
  /** Whether it was taken back. */
  readonly undoSave: (saved: Saved) => Promise<boolean>;
  /** Those of the book at an address, of its flip pages from one to another, or of all. */
  readonly clippingsOf: (
    address: string,
    flipPages: readonly [number, number] | null,
  ) => Promise<readonly Clipping[]>;
  readonly openPanel: () => void;
  /** Where the prose shows them; `shown` is the name of the one that stands out. */
  readonly place: (marks: readonly ClippingMark[], shown: string | null) => readonly PlacedMark[];
  /** Brings a passage into sight; false where the prose does not show it. */
  readonly scrollTo: (mark: ClippingMark) => boolean;
  readonly now: () => number;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** In milliseconds: long enough to read a line and to press Undo. */
const NOTICE_TIME = 6_000;
/** In milliseconds: the passage that the reader was led to stands out so long. */
const SHOWN_TIME = 4_000;

const OUTCOMES: Readonly<Record<Saved['outcome'], MessageKey>> = {
  new: 'saidSaved',
  known: 'saidKnown',
  restored: 'saidTakenOut',
};
const FAILURES: Readonly<Record<StoreFailure, MessageKey>> = {
  full: 'failureFull',
  newer: 'failureNewer',
  closed: 'failureClosed',
  failed: 'failureFailed',
};

/** Saves passages of what is read, marks what was saved, and shows where a clipping stands. */
export class ClippingDesk implements ClippingTool {
  readonly #parts: ClippingDeskParts;
  readonly #pages: ReadPages;
  readonly #listeners = new Set<() => void>();
  #notice: ClippingNotice | null = null;
  #saved: Saved | null = null;
  #marks: readonly (ClippingMark & { readonly page: ProsePage })[] = [];
  #placed: readonly PlacedMark[] = [];
  #shown: string | null = null;
  /** The pages that the marks are of. */
  #marked: readonly ProsePage[] = [];
  /** The clipping that the reader has been led to, until it is shown. */
  #wanted: string | null = null;
  /** Which page's clippings were asked for last. */
  #asked = 0;

  constructor(parts: ClippingDeskParts) {
    this.#parts = parts;
    this.#pages = new ReadPages(parts.contentAt);
  }

  get notice(): ClippingNotice | null {
    return this.#notice;
  }

  get placed(): readonly PlacedMark[] {
    return this.#placed;
  }

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** To be called after every drawing: the marks stand on what is drawn. */
  follow(reading: Reading): void {
    this.#pages.follow(reading);
    const { shown } = this.#pages;
    if (shown.length !== this.#marked.length || shown.some((own, at) => own !== this.#marked[at])) {
      // What is still shown keeps its marks until they have been asked for anew.
      this.#marks = this.#marks.filter(({ page }) => shown.includes(page));
      this.#marked = shown;
      this.renew();
    }
    this.place();
  }

  /** To be called when the prose may stand elsewhere than before. */
  readonly place = (): void => {
    const hadNone = this.#placed.length === 0;
    this.#placed = this.#marks.length === 0 ? [] : this.#parts.place(this.#marks, this.#shown);
    if (!hadNone || this.#placed.length > 0) this.#tell();
  };

  /** Asks anew what was saved of the pages that are shown. */
  readonly renew = (): void => {
    this.#renew().catch(reportFailure);
  };

  readonly save = (passage: Passage): void => {
    this.#save(passage).catch(reportFailure);
  };

  /** @returns false where no prose is shown, and the key is the page's */
  saveSelected(passage: Passage | null): boolean {
    if (this.#pages.current === null) return false;
    if (passage === null) this.#say('nothingSelected');
    else this.save(passage);
    return true;
  }

  readonly undo = (): void => {
    this.#undo().catch(reportFailure);
  };

  readonly openPanel = (): void => {
    this.#parts.openPanel();
    this.#show(null);
  };

  /** Shows a clipping as soon as its page is there. */
  lead(id: string): void {
    this.#wanted = id;
    this.renew();
  }

  async #save(passage: Passage): Promise<void> {
    const clipping = this.#clippingOf(passage);
    if (clipping === null) {
      this.#say('nothingSelected');
      return;
    }
    const answer = await this.#parts.save(await this.#corrected(clipping));
    if (!answer.ok) {
      this.#say(FAILURES[answer.failure]);
      return;
    }
    const { outcome } = answer.value;
    this.#saved = outcome === 'known' ? null : answer.value;
    this.#say(OUTCOMES[outcome], { undo: outcome !== 'known', panel: true });
    await this.#renew();
  }

  /** With what was corrected of its source until now: that is how it is to be shown and found. */
  async #corrected(clipping: Clipping): Promise<Clipping> {
    const { book, read } = clipping.capture;
    const kept = await this.#parts.keptCorrections({ book, read });
    const corrected = allCorrectionsOf(read, correctedFields(read, kept));
    return { ...clipping, edits: { ...clipping.edits, corrected } };
  }

  #clippingOf(passage: Passage): Clipping | null {
    const { current } = this.#pages;
    if (current === null) return null;
    const { now, today } = this.#parts;
    const reading = {
      // A file of this machine is no address that another could follow.
      ...(/^https?:/iu.test(current.viewer) ? { url: current.viewer } : {}),
      accessed: today(),
      neighbours: this.#pages.numbersAround(),
    };
    const pages = this.#pages.run().map((prose): ReadPage => this.#readPage(prose));
    return makeClipping(pages, passage, { now: now(), reading });
  }

  #readPage(prose: ProsePage): ReadPage {
    const address = this.#pages.addressOf(prose);
    const content = this.#parts.contentAt(address);
    const runs = content?.kind === 'prose' && content.prose === prose ? content.runs : undefined;
    return { prose, runs: runs ?? null, address };
  }

  async #undo(): Promise<void> {
    const saved = this.#saved;
    this.#saved = null;
    if (saved === null) return;
    this.#say((await this.#parts.undoSave(saved)) ? 'saidUndone' : 'failureFailed');
    await this.#renew();
  }

  async #renew(): Promise<void> {
    const { current, shown } = this.#pages;
    const asked = ++this.#asked;
    if (current === null) return;
    const address = this.#pages.addressOf(current.prose);
    const clippings = await this.#parts.clippingsOf(address, flipPagesOf(shown));
    if (asked !== this.#asked) return;
    this.#marks = shown.flatMap((page) =>
      marksOf(page, clippings).map((mark) => ({ ...mark, page })),
    );
    this.place();
    this.#lead(clippings);
  }

  #lead(clippings: readonly Clipping[]): void {
    const wanted = this.#wanted;
    if (wanted === null || clippings.every(({ id }) => id !== wanted)) return;
    this.#wanted = null;
    const mark = this.#marks.find(({ clipping }) => clipping.id === wanted);
    if (mark === undefined || !this.#parts.scrollTo(mark)) {
      this.#say('placeGone');
      return;
    }
    if (!mark.certain) this.#say('placeUncertain');
    this.#standOut(wanted);
  }

  #standOut(id: string): void {
    this.#shown = id;
    this.place();
    setTimeout(() => {
      if (this.#shown !== id) return;
      this.#shown = null;
      this.place();
    }, SHOWN_TIME);
  }

  #say(key: MessageKey, { panel = false, undo = false } = {}): void {
    const notice = { key, undo, panel };
    this.#show(notice);
    setTimeout(() => {
      if (this.#notice === notice) this.#show(null);
    }, NOTICE_TIME);
  }

  #show(notice: ClippingNotice | null): void {
    this.#notice = notice;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The first and the last of the pages; null where one of them has no number. */
function flipPagesOf(pages: readonly ProsePage[]): readonly [number, number] | null {
  const numbers = pages.flatMap(({ flipPage }) => (flipPage === null ? [] : [flipPage]));
  return numbers.length < pages.length || numbers.length === 0
    ? null
    : [Math.min(...numbers), Math.max(...numbers)];
}
