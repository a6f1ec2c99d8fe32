import type {
  AppActions,
  Direction,
  PageRow,
  Reading,
  ReadingMode,
} from '../../components/reading-view/reading.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { PassingNotice } from '../reader-app/session/passing-notice.ts';
import { ReadingOn } from '../reader-app/session/reading-on.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { PdfPage, PdfPages } from './pdf-pages.ts';

/** What a session works with. None of these rejects. */
export interface PdfSessionParts {
  readonly title: string;
  readonly pages: PdfPages;
  /** Shows a reading in place of the one before; `inPlace` where the same text is read on. */
  readonly draw: (reading: Reading, inPlace: boolean) => void;
  /** The page is shown: the address follows, where the page `isNew`. */
  readonly enter: (address: string, isNew: boolean) => void;
  /** The reader has come to another page of those that stand under each other. */
  readonly comeTo: (address: string, row: readonly string[]) => void;
  /** The page is there, and is shown from its top. */
  readonly begin: () => void;
  readonly hasBegun: () => boolean;
  /** Whether the page's picture stands beside the prose. */
  readonly showsPicture: () => boolean;
  readonly keepSettings: (settings: ReadingSettings) => void;
}

/** Reading an open PDF: which of its pages are shown, as prose or as they were printed. */
export class PdfSession implements AppActions {
  readonly #parts: PdfSessionParts;
  readonly #ended: AbortSignal;
  readonly #notice = new PassingNotice(() => this.#draw());
  readonly #on: ReadingOn<PdfPage>;
  #settings: ReadingSettings;
  #mode: ReadingMode = 'prose';
  /** The page that is read: where the address leads. */
  #page: PdfPage;
  #turning = new AbortController();

  /** @param ended nothing is drawn any more */
  constructor(parts: PdfSessionParts, settings: ReadingSettings, ended: AbortSignal) {
    this.#parts = parts;
    this.#settings = settings;
    this.#ended = ended;
    this.#page = parts.pages.waiting(1);
    const onChange = (): void => {
      this.#draw(true);
      this.#drawPictures().catch(reportFailure);
    };
    this.#on = new ReadingOn(parts.pages.load, onChange, ended);
  }

  get page(): number {
    return this.#page.address.flipPage;
  }

  get settings(): ReadingSettings {
    return this.#settings;
  }

  get showsProse(): boolean {
    return this.#mode === 'prose';
  }

  /** The pages that are read in one go. */
  get row(): PageRow {
    return this.#on.row;
  }

  /** Their addresses. */
  get rowUrls(): readonly string[] {
    return this.#on.urls;
  }

  readonly turn = (direction: Direction): void => {
    this.visit(this.page + (direction === 'next' ? 1 : -1), true);
  };

  /**
   * To the page of that number, counted from 1.
   *
   * @param row the addresses of pages that stood under each other there; empty where it was alone
   */
  visit(page: number, isNew: boolean, row: readonly string[] = []): void {
    const { pages, enter } = this.#parts;
    if (!pages.has(page)) {
      this.say('noSuchPage');
      return;
    }
    this.#turning.abort();
    this.#turning = new AbortController();
    this.#page = pages.waiting(page);
    enter(this.#page.url, isNew);
    const kept = row.flatMap((url) => pages.kept(url) ?? []);
    const own = kept.find(({ url }) => url === this.#page.url);
    if (own !== undefined && kept.length === row.length) {
      this.#page = own;
      this.#on.open(kept);
      this.#begin();
      return;
    }
    this.#on.open([this.#page]);
    const signal = AbortSignal.any([this.#turning.signal, this.#ended]);
    this.#show(page, signal).catch((failure: unknown) => {
      if (!signal.aborted) reportFailure(failure);
    });
  }

  readonly toggle = (): void => {
    this.#mode = this.#mode === 'prose' ? 'original' : 'prose';
    this.#draw();
    this.#drawPictures().catch(reportFailure);
  };

  readonly set = (settings: ReadingSettings): void => {
    this.#settings = settings;
    this.#parts.keepSettings(settings);
    this.#draw();
  };

  readonly tryAgain = (): void => this.visit(this.page, false);

  readonly readOn = (direction: Direction): Promise<boolean> => this.#on.extend(direction);

  /** Another page of the row is read; nothing but what says where one is changes. */
  comeTo(flipPage: number): void {
    const page = this.#on.page(flipPage);
    if (!this.showsProse || page === null || page.url === this.#page.url) return;
    this.#page = page;
    this.#parts.comeTo(page.url, this.#on.urls);
    this.#draw(true);
    this.#drawPictures().catch(reportFailure);
  }

  readonly dismiss = (): void => {
    this.#mode = 'original';
    this.#draw();
  };

  /** Draws what is shown anew, with the page's picture. */
  wantPicture(): void {
    this.#draw();
    this.#drawPictures().catch(reportFailure);
  }

  /** Draws what is shown anew. */
  redraw(): void {
    this.#draw();
  }

  /** Says something in passing. */
  say(notice: MessageKey): void {
    this.#notice.say(notice);
  }

  async #show(page: number, signal: AbortSignal): Promise<void> {
    const { pages, hasBegun } = this.#parts;
    const alone = await pages.alone(page, signal);
    if (signal.aborted) return;
    this.#replace(alone);
    this.#begin();
    const better = await pages.whole(page, signal);
    if (signal.aborted || better.content?.kind !== 'prose' || hasBegun()) return;
    const pictures = this.#on.page(page)?.address.pictures ?? [];
    this.#replace({ ...better, address: { ...better.address, pictures } });
    this.#draw();
  }

  #begin(): void {
    this.#draw();
    this.#parts.begin();
    this.#drawPictures().catch(reportFailure);
  }

  #replace(page: PdfPage): void {
    if (page.url === this.#page.url) this.#page = page;
    this.#on.replace(page);
  }

  /** Those of the page that is read and of its neighbours, which can be in sight with it. */
  async #drawPictures(): Promise<void> {
    if (this.#mode === 'prose' && !this.#parts.showsPicture()) return;
    const signal = AbortSignal.any([this.#turning.signal, this.#ended]);
    const read = this.page;
    for (const number of [read, read + 1, read - 1]) {
      const page = this.#on.page(number);
      if (page === null || page.content === null || page.address.pictures.length > 0) continue;
      const { address } = await this.#parts.pages.withPicture(page, signal);
      if (signal.aborted) return;
      // Its text may have been read anew meanwhile.
      const now = this.#on.page(number);
      if (now === null || address.pictures.length === 0) continue;
      this.#replace({ ...now, address });
      this.#draw(true);
    }
  }

  #draw(inPlace = false): void {
    if (this.#ended.aborted) return;
    const { title, draw } = this.#parts;
    const { address, content } = this.#page;
    const reading: Reading = {
      shown: this.#mode,
      title,
      place: address,
      content: content ?? { kind: 'waiting' },
      row: this.#on.row,
      notice: this.#notice.key,
      settings: this.#settings,
      turning: content === null,
    };
    draw(reading, inPlace);
  }
}
