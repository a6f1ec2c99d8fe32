import { parentPort, workerData } from 'node:worker_threads';
import { type FuzzBounds, type FuzzResult, fuzz } from './fuzz-target.ts';
import { FUZZ_TARGETS } from './fuzz-targets.ts';

/** What a worker is given: the parsers to run, by their names. */
export interface FuzzWork {
  readonly names: readonly string[];
  readonly bounds: FuzzBounds;
}

/** What it tells: which parser it begins with, and what came of it. */
export type FuzzNews = { readonly begins: string } | { readonly result: FuzzResult };

// What the worker's starter has given it.
const { bounds, names } = workerData as FuzzWork;
const tell = (news: FuzzNews): void => parentPort?.postMessage(news);
for (const one of FUZZ_TARGETS.filter(({ name }) => names.includes(name))) {
  tell({ begins: one.name });
  tell({ result: await fuzz(one, bounds) });
}
