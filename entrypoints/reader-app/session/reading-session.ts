import type {
  AppActions,
  Direction,
  Obstacle,
  PageRow,
  Reading,
  ReadingMode,
} from '../../../components/reading-view/reading.ts';
import type { ReadingSettings } from '../../../lib/settings/reading-settings.ts';
import { bookAddress } from '../../../lib/sources/book-files/book-address.ts';
import { reportFailure } from '../../services/report-failure.ts';
import type { ReadingChoices } from '../../services/stores/reading-choices.ts';
import { contentOfPage } from '../../view/page-content.ts';
import { type BookPage, type PageFound, standIn } from '../book/book-pages.ts';
import { betterContent } from './better-content.ts';
import { pageLoader } from './load-page.ts';
import { PageOnItsWay } from './page-on-its-way.ts';
import { PassingNotice } from './passing-notice.ts';
import { ReadingOn } from './reading-on.ts';
import type { SessionParts } from './session-parts.ts';

/** Reading a book in one document: which page is shown, and how. */
export class ReadingSession implements AppActions {
  readonly #parts: SessionParts;
  readonly #ended: AbortSignal;
  #mode: ReadingMode;
  #settings: ReadingSettings;
  /** The page that is read: where the document's address leads. */
  #page: BookPage;
  readonly #on: ReadingOn<BookPage>;
  readonly #notice = new PassingNotice(() => this.#draw());
  #improving = new AbortController();
  readonly #coming: PageOnItsWay;

  /** @param ended aborts all that is under way; nothing is drawn any more */
  constructor(
    parts: SessionParts,
    own: BookPage,
    { mode, settings }: ReadingChoices,
    ended: AbortSignal,
  ) {
    this.#parts = parts;
    this.#page = own;
    this.#mode = mode;
    this.#settings = settings;
    this.#ended = ended;
    this.#coming = new PageOnItsWay(parts.pages, ended);
    const load = pageLoader(parts.pages, parts.files);
    this.#on = new ReadingOn(load, () => this.#draw(true), ended);
  }

  /** Shows the page that the document holds, as the first look has read it. */
  start(): void {
    this.#page = this.#parts.pages.keep(this.#page);
    this.#on.open([this.#page]);
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

  /** Whether the reader has chosen the prose, though it may not be to be had. */
  get wantsProse(): boolean {
    return this.#mode === 'prose';
  }

  /** Whether the prose is to be seen, rather than the original. */
  get showsProse(): boolean {
    return this.#mode === 'prose' && !this.#isOriginalInstead;
  }

  /** The original stands in for what cannot be shown, where it is at hand. */
  get #isOriginalInstead(): boolean {
    return this.#page.content?.kind === 'obstacle' && this.#parts.isAtHand(this.url);
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
    const coming = this.#coming.url;
    const from = coming === null ? this.#page.address : bookAddress(coming);
    const url = from?.[direction] ?? null;
    if (url === null) this.#notice.say('noSuchPage');
    else this.#go(url, true);
  };

  readonly readOn = (direction: Direction): Promise<boolean> => this.#on.extend(direction);

  /** Another page of the row is read; nothing but what says where one is changes. */
  comeTo(flipPage: number): void {
    const page = this.#on.page(flipPage);
    if (!this.showsProse || page === null || page.url === this.url) return;
    this.#page = page;
    this.#parts.comeTo(page, this.#on.urls);
    this.#draw(true);
  }

  /**
   * To the page of an address that is the document's already.
   *
   * @param row the pages that stood under each other there; empty where it was that page alone
   */
  visit(url: string, row: readonly string[] = []): void {
    const pages = row.flatMap((each) => this.#parts.pages.kept(each) ?? []);
    const page = pages.find((each) => each.url === url);
    if (this.#mode === 'original' && !this.#parts.isAtHand(url)) this.#parts.leaveFor(url);
    else if (page !== undefined && pages.length === row.length) this.#open(page, false, pages);
    else if (url === this.url) this.#coming.stop();
    else this.#go(url, false);
  }

  /** The pages that are read in one go. */
  get row(): PageRow {
    return this.#on.row;
  }

  /** Their addresses. */
  get rowUrls(): readonly string[] {
    return this.#on.urls;
  }

  /** Draws what is shown anew: something that is shown with it has changed. */
  redraw(): void {
    this.#draw();
  }

  /** What has become known of the book as a whole is true of the page that is shown as well. */
  complete(complete: (page: BookPage) => BookPage): void {
    this.#page = this.#parts.pages.keep(complete(this.#page));
    this.#on.replace(this.#page);
    this.#draw();
  }

  readonly tryAgain = (): void => {
    this.#parts.askAnew();
    this.#page = { ...this.#page, content: null };
    if (this.#page.textPage.generation === 'absent') this.#go(this.url, false);
    else this.#show();
  };

  /** The bar goes, and the way to the prose stays; the reader's choice is not changed by it. */
  readonly dismiss = (): void => {
    this.#page = { ...this.#page, content: null };
    this.#mode = 'original';
    this.#show();
  };

  async #switchTo(mode: ReadingMode, stored: Promise<void>): Promise<void> {
    this.#mode = mode;
    this.#coming.stop();
    const isAtHand = mode === 'prose' || this.#parts.isAtHand(this.url);
    if (isAtHand) this.#show();
    // A page that is loaded must find the choice there.
    await stored;
    if (!isAtHand) this.#parts.leaveFor(this.url);
  }

  #go(url: string, isNew: boolean): void {
    const kept = this.#parts.pages.kept(url);
    if (kept) this.#open(kept, isNew);
    else this.#fetch(url, isNew).catch(reportFailure);
  }

  async #fetch(url: string, isNew: boolean): Promise<void> {
    const coming = this.#coming.fetch(url);
    this.#draw();
    const found = await coming;
    if (typeof found === 'string') this.#stay(url, found, isNew);
    else if (found !== null) this.#open(found, isNew);
  }

  /** There is no such page to be had: the reader stays where they are, if they can. */
  #stay(url: string, why: Exclude<PageFound, BookPage>, isNew: boolean): void {
    const isUnreachable = why === 'offline' || why === 'slow';
    const obstacle = isUnreachable ? why : why === 'missing' ? 'pageMissing' : 'textUnavailable';
    const page = standIn(url, this.#page, { kind: 'obstacle', obstacle });
    const canStay = isUnreachable || this.#parts.isAtHand(url);
    if (why === 'missing' && isNew) this.#notice.say('noSuchPage');
    else if (isUnreachable && isNew && this.#page.content?.kind === 'prose') this.#notice.say(why);
    else if (page !== null && canStay) this.#open(page, isNew);
    else this.#parts.leaveFor(url);
  }

  #open(page: BookPage, isNew: boolean, row: readonly BookPage[] = [page]): void {
    this.#coming.stop();
    this.#improving.abort();
    this.#page = page;
    this.#on.open(row);
    this.#notice.clear();
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
    this.#on.replace(this.#page);
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
    const content = page.content && betterContent(page.textPage, page.content, read);
    if (content === null) return;
    const waiting = page.content?.kind === 'waiting';
    const had = this.url === page.url ? this.#page : page;
    const improved = this.#parts.pages.keep({ ...had, content });
    if (!waiting && this.showsProse && this.#parts.hasBegun()) return;
    this.#on.replace(improved);
    if (this.url === improved.url) this.#page = improved;
    this.#draw();
  }

  /** Where the site cannot be reached, to leave for a page would be to leave for none. */
  #canShow(obstacle: Obstacle): boolean {
    return obstacle === 'offline' || obstacle === 'slow' || this.#parts.isAtHand(this.url);
  }

  #draw(inPlace = false): void {
    if (this.#ended.aborted) return;
    const { address, content, textPage } = this.#page;
    if (content?.kind === 'obstacle' && !this.#canShow(content.obstacle)) {
      this.#parts.leaveFor(this.url);
      return;
    }
    const reading: Reading = {
      shown: this.showsProse ? 'prose' : 'original',
      title: textPage.title,
      place: address,
      content: content ?? { kind: 'waiting' },
      row: this.#on.row,
      notice: this.#notice.key,
      settings: this.#settings,
      turning: this.#coming.url !== null,
    };
    this.#parts.draw(reading, inPlace);
  }
}
