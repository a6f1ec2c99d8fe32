import type { Before } from '../services/clipping-store/clipping-store.ts';

/** Something that was done. */
export interface DoneStep {
  /** What the clippings were before. */
  readonly before: Before;
  /** Makes undone what was done besides; null where nothing was. */
  readonly undoBesides: (() => Promise<void>) | null;
}

/** More steps back than a reader remembers. */
const STEPS_MAX = 100;

/** What was done last, to be undone in the order in which it was done. */
export class UndoStack {
  #steps: DoneStep[] = [];

  push(step: DoneStep): void {
    if (step.before.size === 0 && step.undoBesides === null) return;
    this.#steps = [...this.#steps, step].slice(-STEPS_MAX);
  }

  /** The last step, which is then no longer there; null where there is none. */
  pop(): DoneStep | null {
    return this.#steps.pop() ?? null;
  }
}
