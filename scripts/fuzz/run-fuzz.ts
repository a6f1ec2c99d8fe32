import { Worker } from 'node:worker_threads';
import type { FuzzBounds, FuzzResult } from './fuzz-target.ts';
import type { FuzzNews, FuzzWork } from './fuzz-worker.ts';

/** In milliseconds, beyond the time that a parser is given: to make a failing input small. */
const PATIENCE = 30_000;

/** Runs parsers one after the other, apart from this thread: one that does not end is a failure too. */
export async function runFuzz(
  names: readonly string[],
  bounds: FuzzBounds,
): Promise<readonly FuzzResult[]> {
  const results: FuzzResult[] = [];
  let left = names;
  while (left.length > 0) {
    const stuck = await runUntilStuck({ names: left, bounds }, (result) => results.push(result));
    const done = results.map(({ name }) => name);
    if (stuck !== null) results.push({ name: stuck, runs: 0, failure: 'does not end' });
    left = left.filter((name) => name !== stuck && !done.includes(name));
  }
  return results;
}

/** The parser that does not end; null where all have. */
function runUntilStuck(
  work: FuzzWork,
  onResult: (result: FuzzResult) => void,
): Promise<string | null> {
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: work });
  return new Promise((resolve, reject) => {
    let patience: NodeJS.Timeout | undefined;
    worker.on('message', (news: FuzzNews) => {
      clearTimeout(patience);
      if ('result' in news) {
        onResult(news.result);
        return;
      }
      patience = setTimeout(() => {
        resolve(news.begins);
        worker.terminate().catch(reject);
      }, work.bounds.time + PATIENCE);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(patience);
      resolve(null);
    });
  });
}
