import { browser } from 'wxt/browser';

/**
 * A content script's life in a page, in the place of WXT's own, which is four times as large and watches
 * addresses, frames and idle times besides. It ends when the extension is reloaded or gone, and when a
 * newer script of the same name begins in the same page.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  /** @param name of the script, as the extension calls it */
  constructor(name: string) {
    const started = `${browser.runtime.id}:${name}:started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.#life.abort(), { signal: this.signal });
  }

  /** Aborted when it ends. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** To ask is to look: a script that was left behind by its extension ends by it. */
  get isValid(): boolean {
    // What a page keeps of an extension that is gone has no name any more.
    const id: string | undefined = browser.runtime?.id;
    if (id === undefined) this.#life.abort();
    return !this.signal.aborted;
  }

  /** Calls again and again, every so many milliseconds, until it ends. */
  setInterval(handler: () => void, time: number): void {
    const timer = setInterval(() => {
      if (this.isValid) handler();
    }, time);
    this.signal.addEventListener('abort', () => clearInterval(timer));
  }
}
