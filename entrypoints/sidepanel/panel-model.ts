import type { Notice, PanelState } from '../../components/panel/panel-state.ts';
import { EVERYTHING } from '../../lib/clippings/search/clipping-query.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { StoreFailure } from '../../lib/messages/save-clipping.ts';
import { type PanelSettings, TEMPLATE_SETTINGS } from '../../lib/settings/panel-settings.ts';
import type { StoreResult } from '../services/clipping-store/store-result.ts';

/** In milliseconds: long enough to read a line and to press Undo. */
const NOTICE_TIME = 8_000;

const beginning = (settings: PanelSettings): PanelState => ({
  query: { ...EVERYTHING, sort: settings.sort, grouped: settings.grouped },
  found: null,
  rows: new Map(),
  indexed: 0,
  failure: null,
  current: 0,
  opened: null,
  selected: new Set(),
  notice: null,
  task: null,
  refusal: null,
  dialog: null,
  templates: {
    obsidian: settings[TEMPLATE_SETTINGS.obsidian],
    logseq: settings[TEMPLATE_SETTINGS.logseq],
  },
  exportScript: settings.exportScript,
  reminds: false,
});

/** What the panel shows at the moment; each change is drawn. */
export class PanelModel {
  readonly #draw: (state: PanelState) => void;
  readonly #remember: (change: Partial<PanelSettings>) => void;
  #state: PanelState;
  #settings: PanelSettings;

  constructor(
    settings: PanelSettings,
    draw: (state: PanelState) => void,
    remember: (change: Partial<PanelSettings>) => void,
  ) {
    this.#settings = settings;
    this.#state = beginning(settings);
    this.#draw = draw;
    this.#remember = remember;
  }

  get state(): PanelState {
    return this.#state;
  }

  get settings(): PanelSettings {
    return this.#settings;
  }

  update(change: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw(this.#state);
  }

  /** Keeps a choice for the next time. */
  remember(change: Partial<PanelSettings>): void {
    this.#settings = { ...this.#settings, ...change };
    this.#remember(change);
  }

  /** Takes what was set elsewhere; how the list is sorted stays as it is for as long as it is read. */
  follow(settings: PanelSettings): void {
    this.#settings = settings;
    const { exportScript, templates } = beginning(settings);
    this.update({ exportScript, templates });
  }

  say(key: MessageKey, counts: readonly number[] = [], undo = false): void {
    const notice: Notice = { key, counts, undo };
    this.update({ notice });
    setTimeout(() => {
      if (this.#state.notice === notice) this.update({ notice: null });
    }, NOTICE_TIME);
  }

  /** The value of a result; where there is none, the reader is told why. */
  valueOf<T>(result: StoreResult<T>): T | null {
    if (result.ok) return result.value;
    this.fail(result.failure);
    return null;
  }

  fail(failure: StoreFailure): void {
    this.update({ failure });
  }
}
