import type {
  Direction,
  PageContent,
  ReadingActions,
  ReadingMode,
} from '../../components/reading-view/reading.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import type { ReadingChoices } from '../services/stores/reading-choices.ts';
import type { OwnPage } from '../view/handover.ts';
import { contentOfPage } from '../view/page-content.ts';
import type { ReadingCanvas } from '../view/reading-canvas.ts';

/** What a first look works with. None of these rejects. */
export interface FirstLookParts {
  readonly canvas: Pick<ReadingCanvas, 'draw'>;
  /** Brings the reader app; false where it does not come. */
  readonly bringApp: () => Promise<boolean>;
  readonly remember: (mode: ReadingMode) => void;
  /** The browser opens the address by itself. */
  readonly leaveFor: (url: string) => void;
  readonly onDrawn: () => void;
}

/**
 * The page as the document itself gives it, at once, until the reader app has come: as prose or as
 * the original. All else that the reader may want is kept for the app, or left to the browser where
 * the app does not come.
 */
export class FirstLook implements ReadingActions {
  readonly #parts: FirstLookParts;
  readonly #ended: AbortSignal;
  readonly #turns: Direction[] = [];
  #page: OwnPage;
  #mode: ReadingMode;
  /** The prose in the reader's script, once it is there. */
  #converted: ProsePage | null = null;
  readonly #settings: ReadingSettings;
  /** Whether the app is asked for, and may still come. */
  #isAppComing = false;

  /** @param ended nothing is drawn any more: the app has taken over, or the view is gone */
  constructor(
    parts: FirstLookParts,
    page: Omit<OwnPage, 'content'>,
    { mode, settings }: ReadingChoices,
    ended: AbortSignal,
  ) {
    this.#parts = parts;
    this.#page = { ...page, content: null };
    this.#mode = mode;
    this.#settings = settings;
    this.#ended = ended;
  }

  async start(): Promise<void> {
    this.#draw();
    await this.#bringApp();
  }

  get page(): OwnPage {
    return this.#page;
  }

  get mode(): ReadingMode {
    return this.#mode;
  }

  get turns(): readonly Direction[] {
    return this.#turns;
  }

  get settings(): ReadingSettings {
    return this.#settings;
  }

  get showsProse(): boolean {
    return this.#mode === 'prose' && this.#page.content?.kind !== 'obstacle';
  }

  /** Shows the prose in another script until the app does. */
  showConverted(converted: ProsePage): void {
    this.#converted = converted;
    this.#draw();
  }

  readonly toggle = (): void => {
    if (this.#mode === 'prose' && !this.showsProse) this.tryAgain();
    else this.#choose(this.#mode === 'prose' ? 'original' : 'prose');
  };

  readonly turn = (direction: Direction): void => {
    this.#turns.push(direction);
    if (!this.#isAppComing) this.#leave();
  };

  readonly tryAgain = (): void => {
    this.#page = { ...this.#page, content: null };
    this.#draw();
    this.#bringApp();
  };

  readonly dismiss = (): void => {
    this.#page = { ...this.#page, content: null };
    this.#mode = 'original';
    this.#draw();
  };

  #choose(mode: ReadingMode): void {
    this.#mode = mode;
    this.#parts.remember(mode);
    this.#draw();
  }

  async #bringApp(): Promise<void> {
    this.#isAppComing = true;
    const hasCome = await this.#parts.bringApp();
    this.#isAppComing = false;
    if (hasCome || this.#ended.aborted) return;
    if (this.#turns.length > 0) this.#leave();
    else if (this.#page.content?.kind === 'waiting') {
      this.#show({ kind: 'obstacle', obstacle: 'noAnswer' });
    }
  }

  /** To the neighbour that was asked for last, as a link would. */
  #leave(): void {
    const direction = this.#turns.at(-1);
    const url = direction && this.#page.address[direction];
    if (url) this.#parts.leaveFor(url);
  }

  #show(content: PageContent): void {
    this.#page = { ...this.#page, content };
    this.#draw();
  }

  #draw(): void {
    if (this.#ended.aborted) return;
    if (this.#mode === 'prose' && this.#page.content === null) {
      this.#page = { ...this.#page, content: contentOfPage(this.#page.textPage) };
    }
    const { address, content, textPage } = this.#page;
    this.#parts.canvas.draw(
      {
        shown: this.showsProse ? 'prose' : 'original',
        title: textPage.title,
        place: address,
        content: this.#inScript(content ?? { kind: 'waiting' }),
        notice: null,
        settings: this.#settings,
        turning: false,
      },
      this,
    );
    this.#parts.onDrawn();
  }

  #inScript(content: PageContent): PageContent {
    const converted = this.#converted;
    return content.kind === 'prose' && converted !== null ? { ...content, converted } : content;
  }
}
