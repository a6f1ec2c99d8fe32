import type { Clipping, Colour, Edits } from '../../lib/clippings/clipping.ts';
import { withTags } from '../../lib/clippings/edit-clipping.ts';
import { joinNeighbours } from '../../lib/clippings/join-neighbours.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { Before, ClippingStore } from '../services/clipping-store/clipping-store.ts';
import type { StoreResult } from '../services/clipping-store/store-result.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { PanelModel } from './panel-model.ts';
import { type DoneStep, UndoStack } from './undo-stack.ts';

/** Changes clippings; all of it can be undone. */
export class EditControl {
  readonly #model: PanelModel;
  readonly #store: ClippingStore;
  readonly #now: () => number;
  readonly #done = new UndoStack();

  constructor(model: PanelModel, store: ClippingStore, now: () => number) {
    this.#model = model;
    this.#store = store;
    this.#now = now;
  }

  readonly edit = (ids: readonly string[], edits: Partial<Edits>): void =>
    this.#change(this.#store.edit(ids, () => edits));

  readonly addTags = (ids: readonly string[], tags: readonly string[]): void =>
    this.#change(
      this.#store.edit(ids, ({ edits }) => ({ tags: withTags(edits.tags, tags) })),
      'saidTagged',
    );

  readonly colour = (ids: readonly string[], colour: Colour): void =>
    this.#change(this.#store.edit(ids, () => ({ colour })));

  readonly bin = (ids: readonly string[]): void => {
    const deleted = this.#now();
    this.#leave(ids);
    this.#change(
      this.#store.edit(ids, () => ({ deleted })),
      'saidBinned',
    );
  };

  readonly restore = (ids: readonly string[]): void => {
    this.#leave(ids);
    this.#change(
      this.#store.edit(ids, () => ({ deleted: null })),
      'saidRestored',
    );
  };

  readonly remove = (ids: readonly string[]): void => {
    this.#leave(ids);
    this.#change(this.#store.remove(ids), 'saidRemoved');
  };

  readonly join = (ids: readonly string[]): void => {
    this.#join(ids).catch(reportFailure);
  };

  readonly undo = (): void => {
    this.#undo().catch(reportFailure);
  };

  /** Something was done that can be undone like the rest. */
  keep(step: DoneStep): void {
    this.#done.push(step);
  }

  async #join(ids: readonly string[]): Promise<void> {
    const found = this.#model.valueOf(await this.#store.get(ids));
    const [first, second, ...others] = found ?? [];
    if (first === undefined || second === undefined || others.length > 0) return;
    const joined = joinNeighbours(first, second, this.#now());
    if (joined === null) {
      this.#model.say('saidNoNeighbours');
      return;
    }
    this.#leave(ids);
    this.#change(this.#store.replace(joined, ids), 'saidJoined');
  }

  async #undo(): Promise<void> {
    const step = this.#done.pop();
    if (step === null) {
      this.#model.say('saidNothingToUndo');
      return;
    }
    const undone = await this.#store.undo(step.before);
    if (undone.ok) {
      await step.undoBesides?.();
      this.#model.say('saidUndone');
    } else {
      this.#done.push(step);
      this.#model.fail(undone.failure);
    }
  }

  /** They are no longer in this list, once it is done. */
  #leave(ids: readonly string[]): void {
    const { opened, selected } = this.#model.state;
    const left = new Set(ids);
    this.#model.update({
      opened: opened !== null && left.has(opened) ? null : opened,
      selected: new Set([...selected].filter((id) => !left.has(id))),
    });
  }

  #change(change: Promise<StoreResult<Before>>, said?: MessageKey): void {
    change
      .then((result) => {
        const before = this.#model.valueOf(result);
        if (before === null) return;
        this.#done.push({ before, undoBesides: null });
        if (said !== undefined) this.#model.say(said, [countOf(before)], true);
      })
      .catch(reportFailure);
  }
}

/** How many clippings a change was about. */
const countOf = (before: Before): number =>
  [...before.values()].filter((own: Clipping | null) => own !== null).length;
