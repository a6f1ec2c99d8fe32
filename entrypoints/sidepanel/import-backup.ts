import type { ImportRefusal } from '../../components/panel/panel-state.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import { BackupReader, type BackupStep, LineCutter } from '../../lib/clippings/exports/backup.ts';
import type { StoreFailure } from '../../lib/messages/save-clipping.ts';
import type { Before, ClippingStore } from '../services/clipping-store/clipping-store.ts';

/** Records written at a time, each time as a whole. */
const BATCH = 500;

export type Imported =
  /** What was there before, to undo it by; the number of clippings that the file held. */
  | { readonly kind: 'done'; readonly before: Before; readonly count: number }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal }
  | { readonly kind: 'broken-off' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/**
 * Adds the clippings of a backup to those that are there. The whole file is read once before anything
 * is written, so that one that is broken anywhere touches nothing; breaking off takes back what was
 * written.
 *
 * @param progress hears how much is done, from 0 to 1, and says whether to go on
 */
export async function importBackup(
  file: Blob,
  store: ClippingStore,
  progress: (done: number) => boolean,
): Promise<Imported> {
  const checked = await readBackup(file, async (_, share) => progress(share / 3));
  if (checked !== null) return checked;
  const before = new Map<string, Clipping | null>();
  let failure: StoreFailure | null = null;
  let count = 0;
  const written = await readBackup(file, async (clippings, share) => {
    const merged = await store.merge(clippings);
    if (!merged.ok) {
      failure = merged.failure;
      return false;
    }
    count += clippings.length;
    for (const [id, was] of merged.value) if (!before.has(id)) before.set(id, was);
    return progress((1 + 2 * share) / 3);
  });
  if (written === null) return { kind: 'done', before, count };
  await store.undo(before);
  return failure === null ? written : { kind: 'failed', failure };
}

/**
 * Goes through a backup in batches.
 *
 * @param take hears of each batch and how much of the file is read; false breaks off
 * @returns null where all of it was read
 */
async function readBackup(
  file: Blob,
  take: (clippings: readonly Clipping[], share: number) => Promise<boolean>,
): Promise<Imported | null> {
  let batch: Clipping[] = [];
  for await (const { share, step } of stepsOf(file, new BackupReader())) {
    if (!step.ok) return { kind: 'refused', refusal: step };
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
async function* stepsOf(file: Blob, reader: BackupReader): AsyncGenerator<FileStep> {
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
