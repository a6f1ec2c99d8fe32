import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { FoundList } from '../panel-state.ts';
import type { KnownLines, ListMeasures } from './list-layout.ts';

interface Measured {
  readonly found: FoundList;
  readonly measures: ListMeasures | null;
  readonly lines: KnownLines;
}

const NONE: KnownLines = new Map();

/** How many lines each quote that is drawn does take; known before the drawing is seen. */
export function useMeasuredLines(
  list: RefObject<HTMLElement | null>,
  found: FoundList,
  measures: ListMeasures | null,
): KnownLines {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const known = measured?.found === found && measured.measures === measures ? measured.lines : NONE;
  useLayoutEffect(() => {
    if (list.current === null || measures === null) return;
    const drawn = drawnLines(list.current, measures);
    const news = [...drawn].filter(([row, lines]) => known.get(row) !== lines);
    if (news.length > 0) setMeasured({ found, measures, lines: new Map([...known, ...news]) });
  });
  return known;
}

function drawnLines(list: HTMLElement, { line }: ListMeasures): KnownLines {
  const quotes = list.querySelectorAll<HTMLElement>('[data-row] > .closed > .quote');
  return new Map(
    [...quotes].map((quote) => {
      const row = Number(quote.closest<HTMLElement>('[data-row]')?.dataset.row);
      return [row, Math.max(1, Math.round(quote.offsetHeight / line))];
    }),
  );
}
