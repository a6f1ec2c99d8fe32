const NAME = 'zhanjuan-clippings';

/** Tells every context of the extension, the own one too, that clippings have changed. */
export class ClippingChanges {
  readonly #channel = new BroadcastChannel(NAME);
  readonly #listeners = new Set<() => void>();

  constructor() {
    this.#channel.addEventListener('message', () => this.#tell());
  }

  announce(): void {
    this.#channel.postMessage(null);
    this.#tell();
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel.close();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
