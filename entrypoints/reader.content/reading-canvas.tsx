import { render } from 'preact';
import { Reader } from '../../components/reading-view/Reader.tsx';
import type {
  Reading,
  ReadingActions,
  ReadingMode,
} from '../../components/reading-view/reading.ts';
import type { Cover } from './cover-original.ts';
import { keepScroll } from './keep-scroll.ts';
import { translate } from './translate.ts';

/** Where readings are drawn: the view's shadow root, and the cover over the original. */
export class ReadingCanvas {
  readonly #root: ShadowRoot;
  readonly #cover: Cover;
  readonly #keepScroll = keepScroll();
  #shown: ReadingMode | null = null;

  constructor(root: ShadowRoot, cover: Cover) {
    this.#root = root;
    this.#cover = cover;
  }

  draw(reading: Reading, actions: ReadingActions): void {
    const { shown } = reading;
    const byKeyboard = this.#root.activeElement?.matches(':focus-visible') ?? false;
    this.#keepScroll(shown, () => {
      render(<Reader reading={reading} actions={actions} t={translate} />, this.#root);
      if (shown === 'prose') this.#cover.cover();
      else this.#cover.uncover();
    });
    if (this.#shown !== null && this.#shown !== shown) this.#moveFocus(shown, byKeyboard);
    this.#shown = shown;
  }

  clear(): void {
    render(null, this.#root);
  }

  /** To the page, so that a screen reader goes on there and the space bar scrolls. */
  focusPage(): void {
    this.#focus('main');
  }

  /** The button that was pressed is gone with its view. */
  #moveFocus(shown: ReadingMode, byKeyboard: boolean): void {
    if (shown === 'prose') this.focusPage();
    else if (byKeyboard) this.#focus('button');
  }

  #focus(selector: string): void {
    this.#root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}
