import type {
  AppActions,
  Direction,
  PageContent,
  PagePlace,
  PageRow,
  Reading,
  ReadingMode,
} from '../../components/reading-view/reading.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import type { PdfRead } from '../../lib/sources/pdf/read-pdf-page.ts';
import { reportFailure } from '../services/report-failure.ts';
import { contentOfRuns } from '../view/page-content.ts';

/** What a session works with. */
export interface PdfSessionParts {
  readonly title: string;
  readonly pageCount: number;
  /** One page's text by itself, and then with what the pages around it tell; may reject. */
  readonly readAlone: (page: number) => Promise<PdfRead>;
  readonly read: (page: number) => Promise<PdfRead>;
  /** The address of a page's picture, which the session keeps for as long as the page is shown. */
  readonly picture: (page: number, signal: AbortSignal) => Promise<string>;
  /** What the document is known by, wherever its file is. */
  readonly root: string;
  /** The address of a page in this view. */
  readonly addressOf: (page: number) => string;
  /** The same for others: of the document on the web; empty of a file of this machine. */
  readonly publicAddressOf: (page: number) => string;
  readonly draw: (reading: Reading) => void;
  /** The page is shown: the address follows, where the page `isNew`. */
  readonly enter: (page: number, isNew: boolean) => void;
  /** The page is there, and is shown from its top. */
  readonly begin: () => void;
  readonly hasBegun: () => boolean;
  /** Whether the page's picture stands beside the prose. */
  readonly showsPicture: () => boolean;
  readonly keepSettings: (settings: ReadingSettings) => void;
}

/** In milliseconds: a passing note of one line. */
const NOTICE_TIME = 6_000;

/** Reading an open PDF: which of its pages is shown, as prose or as it was printed. */
export class PdfSession implements AppActions {
  readonly #parts: PdfSessionParts;
  readonly #ended: AbortSignal;
  #settings: ReadingSettings;
  #mode: ReadingMode = 'prose';
  #page = 1;
  #content: PageContent = { kind: 'waiting' };
  #picture: string | null = null;
  #notice: MessageKey | null = null;
  #turning = new AbortController();

  /** @param ended nothing is drawn any more */
  constructor(parts: PdfSessionParts, settings: ReadingSettings, ended: AbortSignal) {
    this.#parts = parts;
    this.#settings = settings;
    this.#ended = ended;
  }

  get page(): number {
    return this.#page;
  }

  get settings(): ReadingSettings {
    return this.#settings;
  }

  get showsProse(): boolean {
    return this.#mode === 'prose';
  }

  readonly turn = (direction: Direction): void => {
    this.visit(this.#page + (direction === 'next' ? 1 : -1), true);
  };

  /** To the page of that number, counted from 1. */
  visit(page: number, isNew: boolean): void {
    if (page < 1 || page > this.#parts.pageCount) {
      this.say('noSuchPage');
      return;
    }
    this.#turning.abort();
    this.#turning = new AbortController();
    this.#page = page;
    this.#content = { kind: 'waiting' };
    this.#picture = null;
    this.#parts.enter(page, isNew);
    const signal = AbortSignal.any([this.#turning.signal, this.#ended]);
    this.#show(page, signal).catch((failure: unknown) => {
      if (!signal.aborted) reportFailure(failure);
    });
  }

  readonly toggle = (): void => {
    this.#mode = this.#mode === 'prose' ? 'original' : 'prose';
    this.#draw();
    if (this.#mode === 'original') this.#drawPicture().catch(reportFailure);
  };

  readonly set = (settings: ReadingSettings): void => {
    this.#settings = settings;
    this.#parts.keepSettings(settings);
    this.#draw();
  };

  readonly tryAgain = (): void => this.visit(this.#page, false);

  /** A PDF is read a page at a time. */
  readonly readOn = (): Promise<boolean> => Promise.resolve(false);

  /** What is shown, as pages that follow each other: one. */
  get row(): PageRow {
    const page = { place: this.#place(), content: this.#content };
    return { pages: [page], previous: 'ended', next: 'ended' };
  }

  readonly dismiss = (): void => {
    this.#mode = 'original';
    this.#draw();
  };

  /** Draws what is shown anew, with the page's picture. */
  wantPicture(): void {
    this.#draw();
    if (this.#picture === null) this.#drawPicture().catch(reportFailure);
  }

  /** Draws what is shown anew. */
  redraw(): void {
    this.#draw();
  }

  /** Says something in passing. */
  say(notice: MessageKey): void {
    this.#notice = notice;
    this.#draw();
    setTimeout(() => {
      if (this.#notice !== notice) return;
      this.#notice = null;
      this.#draw();
    }, NOTICE_TIME);
  }

  async #show(page: number, signal: AbortSignal): Promise<void> {
    const { readAlone, read, begin, hasBegun } = this.#parts;
    this.#content = await this.#contentOf(readAlone(page), signal);
    if (signal.aborted) return;
    this.#draw();
    begin();
    if (this.#wantsPicture()) await this.#drawPicture();
    const better = await this.#contentOf(read(page), signal);
    if (signal.aborted || this.#content.kind !== 'prose' || hasBegun()) return;
    this.#content = better;
    this.#draw();
  }

  async #contentOf(reading: Promise<PdfRead>, signal: AbortSignal): Promise<PageContent> {
    try {
      const read = await reading;
      if (read.ok) return contentOfRuns(read.page);
      return read.reason === 'no-unicode'
        ? { kind: 'picture', illegible: 'illegibleFont' }
        : { kind: 'picture' };
    } catch (failure) {
      if (!signal.aborted) reportFailure(failure);
      return { kind: 'obstacle', obstacle: 'readingFailed' };
    }
  }

  #wantsPicture(): boolean {
    const isPicture = this.#content.kind === 'picture' || this.#mode === 'original';
    return isPicture || this.#parts.showsPicture();
  }

  async #drawPicture(): Promise<void> {
    const page = this.#page;
    const { signal } = this.#turning;
    const picture = await this.#parts.picture(page, signal).catch(() => null);
    if (signal.aborted || page !== this.#page) return;
    this.#picture = picture;
    this.#draw();
  }

  #place(): PagePlace {
    const { pageCount, root, addressOf, publicAddressOf } = this.#parts;
    const page = this.#page;
    return {
      flipPage: page,
      root,
      viewer: publicAddressOf(page),
      shownAt: addressOf(page),
      previous: page > 1 ? addressOf(page - 1) : null,
      next: page < pageCount ? addressOf(page + 1) : null,
      pictures: this.#picture === null ? [] : [this.#picture],
    };
  }

  #draw(): void {
    if (this.#ended.aborted) return;
    const { title, draw } = this.#parts;
    draw({
      shown: this.#mode,
      title,
      place: this.#place(),
      content: this.#content,
      notice: this.#notice,
      settings: this.#settings,
      turning: this.#content.kind === 'waiting',
    });
  }
}
