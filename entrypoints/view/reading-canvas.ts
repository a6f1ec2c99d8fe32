import type { VNode } from 'preact';
import type {
  Reading,
  ReadingActions,
  ReadingMode,
} from '../../components/reading-view/reading.ts';
import type { Cover } from './cover-original.ts';
import { keepScroll } from './keep-scroll.ts';

/** What is drawn of a reading. */
export type Drawing = (reading: Reading, actions: ReadingActions) => VNode;

/** Draws in place of what stands in the root; null is nothing. Preact's `render` is one. */
export type Draw = (drawing: VNode | null, root: ShadowRoot) => void;

/** Where readings are drawn: the view's shadow root, and the cover over the original. */
export class ReadingCanvas {
  readonly #root: ShadowRoot;
  readonly #cover: Cover;
  readonly #drawing: Drawing;
  readonly #draw: Draw;
  readonly #keepScroll: ReturnType<typeof keepScroll>;
  #shown: ReadingMode | null = null;

  constructor(root: ShadowRoot, cover: Cover, drawing: Drawing, draw: Draw) {
    this.#root = root;
    this.#keepScroll = keepScroll(root);
    this.#cover = cover;
    this.#drawing = drawing;
    this.#draw = draw;
  }

  draw(reading: Reading, actions: ReadingActions): void {
    const { settings, shown } = reading;
    const byKeyboard = this.#root.activeElement?.matches(':focus-visible') ?? false;
    this.#keepScroll(shown, () => {
      this.#draw(this.#drawing(reading, actions), this.#root);
      this.#cover.setTheme(settings.theme);
      if (shown === 'prose') this.#cover.cover();
      else this.#cover.uncover();
    });
    if (this.#shown === shown) return;
    if (shown === 'prose') this.#placeCaret();
    else window.getSelection()?.removeAllRanges();
    if (this.#shown !== null) this.#moveFocus(shown, byKeyboard);
    this.#shown = shown;
  }

  /** Another page stands there: a screen reader goes on with it, and the space bar scrolls it. */
  begin(): void {
    this.#placeCaret();
    this.#focus('main');
  }

  clear(): void {
    this.#draw(null, this.#root);
  }

  /** The button that was pressed is gone with its view. */
  #moveFocus(shown: ReadingMode, byKeyboard: boolean): void {
    if (shown === 'prose') this.#focus('main');
    else if (byKeyboard) this.#focus('button');
  }

  /** 'Select all' selects where the caret is, and without one it finds nothing but hidden text. */
  #placeCaret(): void {
    // It needs the layout, which is not to be done before the prose is complete.
    requestAnimationFrame(() => {
      const view = this.#root.querySelector('.view');
      if (view !== null) window.getSelection()?.collapse(view);
    });
  }

  #focus(selector: string): void {
    this.#root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}
