import type { MessageKey } from '../../../lib/i18n/message.ts';

/** In milliseconds: time to read one line. */
const NOTICE_TIME = 5_000;

/** What is said once, in passing. */
export class PassingNotice {
  readonly #onChange: () => void;
  #notice: MessageKey | null = null;

  /** @param onChange to be drawn: it has been said, or its time is over */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get key(): MessageKey | null {
    return this.#notice;
  }

  say(notice: MessageKey): void {
    this.#notice = notice;
    this.#onChange();
    setTimeout(() => {
      if (this.#notice !== notice) return;
      this.#notice = null;
      this.#onChange();
    }, NOTICE_TIME);
  }

  /** Something else is shown, of which it is not true. */
  clear(): void {
    this.#notice = null;
  }
}
