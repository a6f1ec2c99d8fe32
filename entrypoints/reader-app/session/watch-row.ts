import { reportFailure } from '../../services/report-failure.ts';
import type { ReadingSession } from './reading-session.ts';
import { scrollByWheel } from './scroll-by-wheel.ts';
import { watchReading } from './watch-reading.ts';

/**
 * Lets a session follow the reader through its pages, and read on as they come near the end.
 *
 * @param rest the reader rests somewhere among the pages of these addresses
 */
export function watchRow(
  root: ShadowRoot,
  session: Pick<ReadingSession, 'comeTo' | 'readOn' | 'rowUrls'>,
  rest: (row: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const watcher = {
    onPage: (flipPage: number): void => session.comeTo(flipPage),
    onNear: (): void => {
      session.readOn('next').catch(reportFailure);
    },
    onRest: (): void => rest(session.rowUrls),
  };
  watchReading(root, watcher, signal);
  scrollByWheel(root, signal);
}
