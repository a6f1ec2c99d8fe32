import type { ImportRefusal } from '../../components/panel/panel-state.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import { BackupReader, type BackupStep, LineCutter } from '../../lib/clippings/exports/backup.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import type { StoreFailure } from '../../lib/messages/save-clipping.ts';
import type { SettingsBackup } from '../../lib/settings/settings-backup.ts';
import type { Before, ClippingStore } from '../services/clipping-store/clipping-store.ts';

/** Records written at a time, each time as a whole. */
const BATCH = 500;

/** Where a backup goes. */
export interface ImportParts {
  readonly store: ClippingStore;
  /** Adds the settings of a backup; what it resolves with makes that undone. */
  readonly restoreSettings: (settings: SettingsBackup) => Promise<() => Promise<void>>;
}

export type Imported =
  | {
      readonly kind: 'done';
      /** The clippings that were there before, to undo it by. */
      readonly before: Before;
      /** How many clippings the file held. */
      readonly count: number;
      /** Makes the change of settings undone; null where the file held none. */
      readonly undoSettings: (() => Promise<void>) | null;
    }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal }
  | { readonly kind: 'broken-off' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** What is said of a backup that was imported. */
export const saidOf = ({ undoSettings }: Extract<Imported, { kind: 'done' }>): MessageKey =>
  undoSettings === null ? 'saidImported' : 'saidImportedAll';

/**
 * Adds the clippings and settings of a backup to those that are there. The whole file is read once
 * before anything is written, so that one that is broken anywhere touches nothing; breaking off takes
 * back what was written. Rejects where the settings cannot be stored, and has then written nothing.
 *
 * @param progress hears how much is done, from 0 to 1, and says whether to go on
 */
export async function importBackup(
  file: Blob,
  { restoreSettings, store }: ImportParts,
  progress: (done: number) => boolean,
): Promise<Imported> {
  const held: SettingsBackup[] = [];
  const checked = await readBackup(file, {
    onSettings: (settings) => held.push(settings),
    take: async (_, share) => progress(share / 3),
  });
  if (checked !== null) return checked;
  const [settings] = held;
  const undoSettings = settings === undefined ? null : await restoreSettings(settings);
  const written = await writeClippings(file, store, (share) => progress((1 + 2 * share) / 3));
  if (written.kind === 'done') return { ...written, undoSettings };
  await undoSettings?.();
  return written;
}

/** Adds the clippings of a file that has been found to be whole, all or none. */
async function writeClippings(
  file: Blob,
  store: ClippingStore,
  progress: (share: number) => boolean,
): Promise<Imported> {
  const before = new Map<string, Clipping | null>();
  let failure: StoreFailure | null = null;
  let count = 0;
  const stopped = await readBackup(file, {
    take: async (clippings, share) => {
      const merged = await store.merge(clippings);
      if (!merged.ok) {
        failure = merged.failure;
        return false;
      }
      count += clippings.length;
      for (const [id, was] of merged.value) if (!before.has(id)) before.set(id, was);
      return progress(share);
    },
  });
  if (stopped === null) return { kind: 'done', before, count, undoSettings: null };
  await store.undo(before);
  return failure === null ? stopped : { kind: 'failed', failure };
}

/** What hears of a backup's parts. */
interface BackupListener {
  readonly onSettings?: (settings: SettingsBackup) => void;
  /** Hears of each batch and how much of the file is read; false breaks off. */
  readonly take: (clippings: readonly Clipping[], share: number) => Promise<boolean>;
}

/**
 * Goes through a backup in batches.
 *
 * @returns null where all of it was read
 */
async function readBackup(
  file: Blob,
  { onSettings, take }: BackupListener,
): Promise<Imported | null> {
  let batch: Clipping[] = [];
  for await (const { share, step } of stepsOf(file)) {
    if (!step.ok) return { kind: 'refused', refusal: step };
    if (step.settings !== undefined) onSettings?.(step.settings);
    if (step.clipping !== null) batch.push(step.clipping);
    if (batch.length < BATCH) continue;
    if (!(await take(batch, share))) return { kind: 'broken-off' };
    batch = [];
  }
  return (await take(batch, 1)) ? null : { kind: 'broken-off' };
}

interface FileStep {
  readonly step: BackupStep;
  /** How much of the file is read, from 0 to 1. */
  readonly share: number;
}

/** Every line of a file, and its end. */
async function* stepsOf(file: Blob): AsyncGenerator<FileStep> {
  const reader = new BackupReader();
  const cutter = new LineCutter();
  const decoder = new TextDecoder();
  const bytes = file.stream().getReader();
  let read = 0;
  for (let piece = await bytes.read(); !piece.done; piece = await bytes.read()) {
    read += piece.value.byteLength;
    const lines = cutter.cut(decoder.decode(piece.value, { stream: true }));
    for (const line of lines) yield { step: reader.read(line), share: read / file.size };
  }
  yield { step: reader.read(cutter.rest()), share: 1 };
  yield { step: reader.end(), share: 1 };
}
