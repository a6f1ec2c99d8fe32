import type { DataActions, DataState } from '../../components/options/DataSection.tsx';
import { FAILURES, REFUSALS } from '../../components/panel/Announcements.tsx';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import { reportFailure } from '../services/report-failure.ts';
import { backedUpSettings, restoreSettings } from '../services/settings-backup.ts';
import { deleteStored, storedBytes } from '../services/stores/everything-stored.ts';
import { rememberPanelSettings } from '../services/stores/panel-store.ts';
import { areSettingsShared, shareSettings } from '../services/stores/settings-sharing.ts';
import { today } from '../services/today.ts';
import { backupFiles } from '../sidepanel/export-clippings.ts';
import { type Imported, importBackup, saidOf } from '../sidepanel/import-backup.ts';
import { writeFiles } from '../sidepanel/write-files.ts';

export interface DataParts {
  readonly store: ClippingStore;
  readonly t: Translate;
  readonly number: (count: number) => string;
  readonly show: (changed: Partial<DataState>) => void;
}

/** Counts what is stored, backs it up and restores it, and deletes it. */
export class DataControl implements DataActions {
  readonly #parts: DataParts;

  constructor(parts: DataParts) {
    this.#parts = parts;
  }

  readonly count = (): void => {
    this.#count().catch(reportFailure);
  };

  readonly backUp = (): void => this.#do(() => this.#backUp(), 'saidExportFailed');

  readonly restore = (file: File): void => this.#do(() => this.#restore(file), 'saidImportFailed');

  readonly deleteAll = (): void => this.#do(() => this.#deleteAll(), 'failureFailed');

  readonly share = (isShared: boolean): void => {
    shareSettings(isShared).catch(reportFailure);
  };

  #do(task: () => Promise<void>, fault: MessageKey): void {
    this.#parts.show({ progress: 0, said: '' });
    task()
      .catch((failure: unknown) => {
        reportFailure(failure);
        this.#say(true, fault);
      })
      .finally(() => {
        this.#parts.show({ progress: null });
        this.count();
      });
  }

  #say(isFault: boolean, key: MessageKey, ...counts: readonly number[]): void {
    const { number, show, t } = this.#parts;
    show({ said: t(key, ...counts.map(number)), isFault });
  }

  readonly #progress = (progress: number): boolean => {
    this.#parts.show({ progress });
    return true;
  };

  async #count(): Promise<void> {
    const { show, store } = this.#parts;
    const [counted, bytes] = await Promise.all([store.count(), storedBytes()]);
    const isShared = await areSettingsShared();
    show({ clippings: counted.ok ? counted.value : null, bytes, isShared });
  }

  async #backUp(): Promise<void> {
    const { store, t } = this.#parts;
    const names = await store.names();
    if (!names.ok) return this.#say(true, FAILURES[names.failure]);
    const now = Date.now;
    const day = (time: number): string => today(new Date(time));
    const parts = { store, t, day, now, settings: backedUpSettings };
    const files = await backupFiles(names.value, parts, this.#progress);
    if (files === null || !(await writeFiles(files))) return this.#say(true, 'saidExportFailed');
    await rememberPanelSettings({ backedUp: now(), reminded: true });
    this.#say(false, 'saidExported', names.value.length);
  }

  async #restore(file: File): Promise<void> {
    const { store } = this.#parts;
    this.#tellOf(await importBackup(file, { store, restoreSettings }, this.#progress));
  }

  #tellOf(imported: Imported): void {
    if (imported.kind === 'done') {
      const { before, count } = imported;
      this.#say(false, saidOf(imported), count, before.size);
    } else if (imported.kind === 'refused') {
      const { reason, record } = imported.refusal;
      this.#say(true, REFUSALS[reason], record);
    } else if (imported.kind === 'failed') this.#say(true, FAILURES[imported.failure]);
    else this.#say(true, 'saidBrokenOff');
  }

  async #deleteAll(): Promise<void> {
    const { store } = this.#parts;
    const names = await store.names();
    if (!names.ok) return this.#say(true, FAILURES[names.failure]);
    const removed = await store.remove(names.value);
    if (!removed.ok) return this.#say(true, FAILURES[removed.failure]);
    await deleteStored();
    this.#say(false, 'deletedEverything');
  }
}
