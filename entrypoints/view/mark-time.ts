/** What is marked: the page first shown as prose or original, and the reader app at its work. */
export type Moment = 'first-look' | 'app';

/** In the tests' build: marks on the page's timeline when something is first there. Pages see it. */
export function markTime(moment: Moment): void {
  if (import.meta.env.MODE !== 'test') return;
  const name = `zhanjuan:${moment}`;
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
