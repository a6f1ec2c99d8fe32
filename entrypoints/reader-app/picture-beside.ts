import type { BlockPlace, PictureTool } from '../../components/page-picture/picture-tool.ts';

/** Whether the page's picture stands beside the prose. */
export class PictureBeside implements PictureTool {
  readonly #redraw: () => void;
  #isShown = false;
  #asked: BlockPlace | null = null;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  get asked(): BlockPlace | null {
    return this.#asked;
  }

  readonly toggle = (): void => {
    this.#isShown = !this.#isShown;
    this.#asked = null;
    this.#redraw();
  };

  readonly show = (place: BlockPlace): void => {
    this.#isShown = true;
    this.#asked = place;
    this.#redraw();
  };
}
