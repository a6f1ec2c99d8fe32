import type { Before } from '../services/clipping-store/clipping-store.ts';

/** More steps back than a reader remembers. */
const STEPS_MAX = 100;

/** What was done last, to be undone in the order in which it was done. */
export class UndoStack {
  #steps: Before[] = [];

  push(before: Before): void {
    if (before.size === 0) return;
    this.#steps = [...this.#steps, before].slice(-STEPS_MAX);
  }

  /** The last step, which is then no longer there; null where there is none. */
  pop(): Before | null {
    return this.#steps.pop() ?? null;
  }
}
