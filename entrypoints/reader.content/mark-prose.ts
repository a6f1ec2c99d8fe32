import type { Reading } from '../../components/reading-view/reading.ts';

/** The name of the mark on the page's timeline. */
const MARK = 'zhanjuan:prose';

/** In the tests' build: marks when prose is first in the document. Pages see such marks. */
export function markProse({ shown, content }: Reading): void {
  if (import.meta.env.MODE !== 'test') return;
  if (shown !== 'prose' || content.kind !== 'prose') return;
  if (performance.getEntriesByName(MARK).length === 0) performance.mark(MARK);
}
