import process from 'node:process';

/** In milliseconds: what is promised from the text of a page's files to its blocks. */
const LIMIT = 1000;

/**
 * Starts a watch that tells how much of the processor's time this thread has taken since, in
 * milliseconds: on a machine that does other work too, a clock would measure that.
 */
export function threadWatch(): () => number {
  const started = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
  };
}

/**
 * The result of what must end in time; the shorter of two runs.
 *
 * @param part what is run, for the message of the error
 * @throws Error where both took too long
 */
export function inTime<T>(run: () => T, part = ''): T {
  let shortest = Number.POSITIVE_INFINITY;
  for (let count = 0; count < 2; count++) {
    const elapsed = threadWatch();
    const result = run();
    shortest = Math.min(shortest, elapsed());
    if (shortest < LIMIT) return result;
  }
  throw new Error(`took ${shortest.toFixed(0)} ms ${part}`);
}
