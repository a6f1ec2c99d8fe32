import type {
  ConversionActions,
  ConversionState,
  Scope,
} from '../../../components/conversion/conversion.ts';
import type { PageContent, Reading } from '../../../components/reading-view/reading.ts';
import type { SourceFields } from '../../../lib/cite/source.ts';
import { shownPassage } from '../../../lib/convert/converted-page.ts';
import type { Choice } from '../../../lib/convert/doubtful.ts';
import { offeredTargets } from '../../../lib/convert/offered-targets.ts';
import type { Extent } from '../../../lib/convert/own-words/choose-word.ts';
import type { CustomWord } from '../../../lib/convert/own-words/custom-words.ts';
import type { Target } from '../../../lib/convert/target.ts';
import { FURNITURE, type ProsePage } from '../../../lib/model/block.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import type { ConversionSettings } from '../../../lib/settings/conversion-settings.ts';
import { convertSource } from '../../services/convert-source.ts';
import type { convertTexts } from '../../services/convert-texts.ts';
import { reportFailure } from '../../services/report-failure.ts';
import type { CopiedPassage } from '../citation/citation-desk.ts';
import { type AwaitedTexts, ConvertedPages, type WantedScript } from './converted-pages.ts';
import { RowConversion } from './row-conversion.ts';
import { type DoubtPlace, type FindDoubt, UndecidedCharacters } from './undecided-characters.ts';

/** What the conversion of pages works with. None of these throws; a promise may reject. */
export interface ConversionParts {
  readonly convert: typeof convertTexts;
  /** Draws the reading anew, in place. */
  readonly redraw: () => void;
  readonly keepSettings: (settings: ConversionSettings) => Promise<void>;
  readonly addWord: (word: CustomWord, book: string | null) => Promise<void>;
  readonly bookWords: (book: string | null) => Promise<readonly CustomWord[]>;
  readonly forgetWords: (book: string | null) => Promise<void>;
  /** Resolves when the browser has nothing else to do. */
  readonly whenIdle: () => Promise<void>;
  readonly findDoubt: FindDoubt;
}

/** Shows pages in the script that the reader wants. The session and what it keeps know only the original. */
export class PageConversion implements ConversionActions {
  readonly #parts: ConversionParts;
  #settings: ConversionSettings;
  /** The book that is read. */
  #book: string | null = null;
  /** The page that was drawn last, as it is and as it is shown. */
  #page: ProsePage | null = null;
  #shown: ProsePage | null = null;
  /** Counted up when what is under way is no longer wanted. */
  #turn = 0;
  readonly #pages: ConvertedPages;
  readonly #around: RowConversion;
  #failed = false;
  #bookWords = 0;
  readonly #offers = new WeakMap<ProsePage, readonly Target[]>();
  #offered: readonly Target[] = [];
  readonly #undecided: UndecidedCharacters;

  constructor(parts: ConversionParts, settings: ConversionSettings) {
    this.#parts = parts;
    this.#settings = settings;
    this.#pages = new ConvertedPages(parts.convert);
    const wanted = {
      known: (page: ProsePage) => this.#known(page),
      convert: (page: ProsePage) => this.#asWanted(page),
    };
    this.#around = new RowConversion(wanted, parts.redraw);
    const shownAt = (flipPage: number | null): ProsePage | null =>
      flipPage === (this.#page?.flipPage ?? null) ? this.#shown : this.#around.shownAt(flipPage);
    this.#undecided = new UndecidedCharacters(parts.findDoubt, shownAt);
  }

  get settings(): ConversionSettings {
    return this.#settings;
  }

  /** The reading in the reader's script, as far as it is converted; the rest follows. */
  applied(reading: Reading): Reading {
    const { content, row } = reading;
    this.#book = reading.place.root;
    if (content.kind === 'prose' && content.prose !== this.#page) this.#begin(content.prose);
    const inRow = row === undefined ? {} : { row: this.#around.applied(row) };
    return content.kind !== 'prose' || this.#shown === null
      ? { ...reading, ...inRow }
      : { ...reading, ...inRow, content: { ...content, converted: this.#shown } };
  }

  /** A passage of the original as copied text is to have it: as it is shown, or as it is. */
  inScript(pages: readonly ProsePage[], passage: Passage): CopiedPassage {
    if (this.#settings.copied === 'original') return { pages, passage };
    const shown = pages.map((page) => this.#shownFor(page) ?? page);
    return {
      pages: shown,
      passage: shown.reduce((moved, page) => shownPassage(page, moved), passage),
    };
  }

  /** A source as citations are to have it; as it is where it cannot be converted. */
  async citedInScript(source: SourceFields): Promise<SourceFields> {
    const { target: to, cited } = this.#settings;
    if (to === null || cited === 'original') return source;
    return convertSource(source, { to, book: this.#book }, this.#parts.convert);
  }

  get state(): ConversionState {
    return {
      settings: this.#settings,
      offered: this.#offered,
      failed: this.#failed,
      undecided: this.#undecided.leftIn(this.#shown).length,
      bookWords: this.#bookWords,
      open: this.#undecided.open,
    };
  }

  /** The reader looks at what there is to choose: each of it is ready before it is chosen. */
  readonly prepare = (): void => {
    if (this.#page !== null) this.#convertAhead(this.#page).catch(reportFailure);
  };

  /** A page that may be read next is converted before it is. */
  ahead(content: PageContent): void {
    if (content.kind === 'prose') this.#asWanted(content.prose).catch(reportFailure);
  }

  /** The first page was asked for before there was anyone to show it; the texts may be on their way. */
  take(page: ProsePage, wanted: WantedScript, texts: AwaitedTexts): void {
    this.#book = wanted.book;
    this.#pages.take(page, wanted, texts).catch(reportFailure);
  }

  readonly convert = (settings: ConversionSettings): void => {
    this.#parts.keepSettings(settings).catch(reportFailure);
    this.follow(settings);
  };

  /** The settings were changed, here or in another page of the extension. */
  follow(settings: ConversionSettings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
    this.#settings = settings;
    this.#around.renew();
    this.#convert().catch(reportFailure);
  }

  /** Words were changed, here or elsewhere. */
  followWords(): void {
    this.#pages.forget();
    this.#around.renew();
    this.#countWords();
    this.#convert().catch(reportFailure);
  }

  readonly choose = (choice: Choice, extent: Extent, scope: Scope): void => {
    const word = this.#undecided.wordFor(choice, extent);
    this.close();
    if (word === null) return;
    // That they have changed is heard as any other change is.
    this.#parts.addWord(word, scope === 'book' ? this.#book : null).catch(reportFailure);
  };

  readonly close = (): void => {
    if (this.#undecided.open === null) return;
    this.#undecided.close();
    this.#parts.redraw();
  };

  readonly nextUndecided = (): void => {
    const next = this.#undecided.nextOf(this.#undecided.leftIn(this.#shown));
    if (next !== undefined) this.openDoubt(next);
  };

  readonly forgetBookWords = (): void => {
    this.#parts.forgetWords(this.#book).catch(reportFailure);
  };

  /** Shows what an undecided character may be. */
  openDoubt(at: DoubtPlace): void {
    if (this.#undecided.show(at)) this.#parts.redraw();
  }

  /** Called while the reading is drawn: what is known of the page is drawn with it. */
  #begin(page: ProsePage): void {
    this.#page = page;
    this.#undecided.reset();
    this.#offered = this.#offersFor(page);
    this.#countWords();
    const known = this.#known(page);
    this.#shown = known ?? this.#around.shown(page);
    if (known === undefined) this.#convert().catch(reportFailure);
    else this.#turn++;
  }

  /** Until the page is converted it stays as it is shown. */
  async #convert(): Promise<void> {
    const page = this.#page;
    const turn = ++this.#turn;
    if (page === null) return;
    const known = this.#known(page);
    const shown = known === undefined ? await this.#converted(page) : known;
    if (turn !== this.#turn) return;
    this.#failed = shown === 'failed';
    this.#shown = shown === 'failed' ? null : shown;
    this.#around.put(page, this.#shown);
    this.#undecided.close();
    this.#parts.redraw();
  }

  /** The page in all scripts that it is offered in, while there is nothing else to do. */
  async #convertAhead(page: ProsePage): Promise<void> {
    const { quotes } = this.#settings;
    const book = this.#book;
    for (const to of this.#offered) {
      await this.#parts.whenIdle();
      if (page !== this.#page || quotes !== this.#settings.quotes) return;
      await this.#pages.convert(page, { to, quotes, book });
    }
  }

  /** How a page is to be written; null where it is to stay as it is. */
  #wantedIn(page: ProsePage, { quotes, target: to }: ConversionSettings): WantedScript | null {
    if (to === null || !this.#offersFor(page).includes(to)) return null;
    return { to, quotes, book: this.#book };
  }

  #offersFor(page: ProsePage): readonly Target[] {
    const known = this.#offers.get(page);
    if (known !== undefined) return known;
    const prose = page.blocks.filter(({ kind }) => !FURNITURE.has(kind));
    const offered = offeredTargets(prose.map(({ text }) => text));
    this.#offers.set(page, offered);
    return offered;
  }

  /** What a page is shown as, null for the page itself; undefined where it is to be converted. */
  #known(page: ProsePage): ProsePage | null | undefined {
    const wanted = this.#wantedIn(page, this.#settings);
    return wanted === null ? null : (this.#pages.known(page, wanted) ?? undefined);
  }

  /** A page as it is to be shown; the page itself is null, also where it cannot be converted. */
  async #asWanted(page: ProsePage): Promise<ProsePage | null> {
    const shown = await this.#converted(page);
    return shown === 'failed' ? null : shown;
  }

  #shownFor(page: ProsePage): ProsePage | null {
    return page === this.#page ? this.#shown : this.#around.shown(page);
  }

  async #converted(page: ProsePage): Promise<ProsePage | null | 'failed'> {
    const wanted = this.#wantedIn(page, this.#settings);
    if (wanted === null) return null;
    try {
      return await this.#pages.convert(page, wanted);
    } catch (failure) {
      reportFailure(failure);
      return 'failed';
    }
  }

  #countWords(): void {
    const page = this.#page;
    this.#parts
      .bookWords(this.#book)
      .then((words) => {
        if (page !== this.#page || words.length === this.#bookWords) return;
        this.#bookWords = words.length;
        this.#parts.redraw();
      })
      .catch(reportFailure);
  }
}
