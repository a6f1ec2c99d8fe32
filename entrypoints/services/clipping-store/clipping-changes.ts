import { isString, listOf } from '../../../lib/messages/guard.ts';

/** What was changed, by name; null for a great many. */
export type ChangedIds = readonly string[] | null;

const NAME = 'zhanjuan-clippings';
/** More names than this are not worth telling apart. */
const TOLD_MAX = 1000;

const isNames = listOf(isString);

/** Tells every context of the extension, the own one too, which clippings have changed. */
export class ClippingChanges {
  readonly #channel = new BroadcastChannel(NAME);
  readonly #listeners = new Set<(ids: ChangedIds) => void>();

  constructor() {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.#tell(isNames(data) ? data : null);
    });
  }

  announce(ids: ChangedIds): void {
    if (ids?.length === 0) return;
    const told = ids === null || ids.length > TOLD_MAX ? null : ids;
    this.#channel.postMessage(told);
    this.#tell(told);
  }

  watch(listener: (ids: ChangedIds) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel.close();
  }

  #tell(ids: ChangedIds): void {
    for (const listener of this.#listeners) listener(ids);
  }
}
