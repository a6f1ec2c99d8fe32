import type {
  AppActions,
  Direction,
  PageContent,
  Reading,
  ReadingMode,
} from '../../components/reading-view/reading.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { bookAddress } from '../../lib/sources/book-address.ts';
import type { ReadingChoices } from '../services/reading-choices.ts';
import { reportFailure } from '../services/report-failure.ts';
import { contentOfPage, contentOfRuns } from '../view/page-content.ts';
import type { BookPage, BookPages } from './book-pages.ts';
import type { FilesBeside } from './files-beside.ts';

/** What a session works with. None of these rejects. */
export interface SessionParts {
  readonly pages: BookPages;
  readonly files: FilesBeside;
  /** Shows a reading in place of the one before. */
  readonly draw: (reading: Reading) => void;
  /** The address and title of a page become the document's; a new page is a step in the history. */
  readonly enter: (page: BookPage, isNew: boolean) => void;
  /** The page is there: a new one is shown from its top, and a screen reader hears of it. */
  readonly begin: (isNew: boolean) => void;
  /** Whether the reader has scrolled or selected something since the page began. */
  readonly hasBegun: () => boolean;
  /** Resolves once the choice is stored. */
  readonly remember: (mode: ReadingMode) => Promise<void>;
  readonly keepSettings: (settings: ReadingSettings) => void;
  /** The browser opens the address by itself. */
  readonly leaveFor: (url: string) => void;
}

/** In milliseconds: a passing note of one line. */
const NOTICE_TIME = 4_000;

/** Reading a book in one document: which page is shown, and how. */
export class ReadingSession implements AppActions {
  readonly #parts: SessionParts;
  /** The page that the document itself holds; its original is at hand, others' is not. */
  readonly #own: string;
  readonly #ended: AbortSignal;
  #mode: ReadingMode;
  #settings: ReadingSettings;
  #page: BookPage;
  #notice: MessageKey | null = null;
  #improving = new AbortController();
  #turning: { readonly url: string; readonly abort: AbortController } | null = null;

  /** @param ended aborts all that is under way; nothing is drawn any more */
  constructor(
    parts: SessionParts,
    own: BookPage,
    { mode, settings }: ReadingChoices,
    ended: AbortSignal,
  ) {
    this.#parts = parts;
    this.#own = own.url;
    this.#page = own;
    this.#mode = mode;
    this.#settings = settings;
    this.#ended = ended;
  }

  /** Shows the page that the document holds, as the first look has read it. */
  start(): void {
    this.#page = this.#parts.pages.keep(this.#page);
    // An obstacle was that the app did not come.
    if (this.#page.content?.kind === 'obstacle') this.tryAgain();
    else if (this.#mode === 'prose' && this.#page.content === null) this.#show();
    else {
      this.#draw();
      if (this.#mode === 'prose') this.#improve(this.#page).catch(reportFailure);
    }
  }

  /** Where the reader is: the document's address, unless they are on the way to another page. */
  get url(): string {
    return this.#page.url;
  }

  /** How the reader wants the prose to be set. */
  get settings(): ReadingSettings {
    return this.#settings;
  }

  /** Whether the prose is to be seen, rather than the original. */
  get showsProse(): boolean {
    return this.#mode === 'prose' && this.#page.content?.kind !== 'obstacle';
  }

  /** Switches at once; only the original of a page turned to must be loaded first. */
  readonly toggle = (): void => {
    if (this.#mode === 'prose' && !this.showsProse) this.tryAgain();
    else {
      const mode = this.#mode === 'prose' ? 'original' : 'prose';
      this.#switchTo(mode, this.#parts.remember(mode)).catch(reportFailure);
    }
  };

  /** The mode was changed in another tab, or on a page that the browser has kept since. */
  follow({ mode, settings }: ReadingChoices): void {
    this.#settings = settings;
    if (mode !== this.#mode) this.#switchTo(mode, Promise.resolve()).catch(reportFailure);
    else this.#draw();
  }

  readonly set = (settings: ReadingSettings): void => {
    this.#settings = settings;
    this.#parts.keepSettings(settings);
    this.#draw();
  };

  /** To the neighbour; twice in a row, before the first has come, is two pages on. */
  readonly turn = (direction: Direction): void => {
    const from = this.#turning ? bookAddress(this.#turning.url) : this.#page.address;
    const url = from?.[direction] ?? null;
    if (url === null) this.#say('noSuchPage');
    else this.#go(url, true);
  };

  /** To the page of an address that is the document's already. */
  visit(url: string): void {
    if (url === this.url) this.#stopTurning();
    else if (this.#mode === 'original' && url !== this.#own) this.#parts.leaveFor(url);
    else this.#go(url, false);
  }

  readonly tryAgain = (): void => {
    this.#page = { ...this.#page, content: null };
    this.#show();
  };

  /** The bar goes, and the way to the prose stays; the reader's choice is not changed by it. */
  readonly dismiss = (): void => {
    this.#page = { ...this.#page, content: null };
    this.#mode = 'original';
    this.#show();
  };

  async #switchTo(mode: ReadingMode, stored: Promise<void>): Promise<void> {
    this.#mode = mode;
    this.#stopTurning();
    const isAtHand = mode === 'prose' || this.url === this.#own;
    if (isAtHand) this.#show();
    // A page that is loaded must find the choice there.
    await stored;
    if (!isAtHand) this.#parts.leaveFor(this.url);
  }

  #go(url: string, isNew: boolean): void {
    this.#stopTurning();
    const abort = new AbortController();
    this.#turning = { url, abort };
    const signal = AbortSignal.any([abort.signal, this.#ended]);
    this.#arrive(url, isNew, signal).catch(reportFailure);
  }

  async #arrive(url: string, isNew: boolean, signal: AbortSignal): Promise<void> {
    const kept = this.#parts.pages.kept(url);
    if (!kept) this.#draw();
    const found = kept ?? (await this.#parts.pages.fetch(url, signal));
    if (signal.aborted) return;
    this.#stopTurning();
    if (found === 'missing' && isNew) this.#say('noSuchPage');
    else if (typeof found === 'string') this.#parts.leaveFor(url);
    else this.#open(found, isNew);
  }

  #open(page: BookPage, isNew: boolean): void {
    this.#improving.abort();
    this.#page = page;
    this.#notice = null;
    this.#parts.enter(page, isNew);
    this.#show();
    this.#parts.begin(isNew);
  }

  /** Shows the page, once it is known what there is to show. */
  #show(): void {
    const isRead = this.#mode !== 'prose' || this.#page.content !== null;
    if (!isRead) {
      const content = contentOfPage(this.#page.textPage);
      this.#page = this.#parts.pages.keep({ ...this.#page, content });
    }
    this.#draw();
    // To fetch is to wait, and takes some milliseconds to begin with.
    if (!isRead) this.#improve(this.#page).catch(reportFailure);
  }

  /** Takes the page's files, where they are better, unless the reader is at the text already. */
  async #improve(page: BookPage): Promise<void> {
    this.#improving.abort();
    this.#improving = new AbortController();
    const signal = AbortSignal.any([this.#improving.signal, this.#ended]);
    const read = await this.#parts.files.read(page.textPage, page.address, signal);
    if (signal.aborted) return;
    const waiting = page.content?.kind === 'waiting';
    const content: PageContent =
      typeof read === 'string' ? { kind: 'obstacle', obstacle: read } : contentOfRuns(read);
    if (!waiting && content.kind !== 'prose') return;
    const improved = this.#parts.pages.keep({ ...page, content });
    if (!waiting && this.showsProse && this.#parts.hasBegun()) return;
    this.#page = improved;
    this.#draw();
  }

  #say(notice: MessageKey): void {
    this.#notice = notice;
    this.#draw();
    setTimeout(() => {
      if (this.#notice !== notice) return;
      this.#notice = null;
      this.#draw();
    }, NOTICE_TIME);
  }

  #stopTurning(): void {
    this.#turning?.abort.abort();
    this.#turning = null;
  }

  #draw(): void {
    if (this.#ended.aborted) return;
    const { address, content, textPage } = this.#page;
    if (content?.kind === 'obstacle' && this.url !== this.#own) {
      this.#parts.leaveFor(this.url);
      return;
    }
    this.#parts.draw({
      shown: this.showsProse ? 'prose' : 'original',
      title: textPage.title,
      place: address,
      content: content ?? { kind: 'waiting' },
      notice: this.#notice,
      settings: this.#settings,
      turning: this.#turning !== null,
    });
  }
}
