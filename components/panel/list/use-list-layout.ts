import type { RefObject } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { FoundList, PanelState } from '../panel-state.ts';
import { ListLayout } from './list-layout.ts';
import { useMeasuredLines } from './use-measured-lines.ts';
import { type ListWindow, useMeasures } from './use-measures.ts';
import { useSteadyScroll } from './use-steady-scroll.ts';

/** In CSS pixels, until an open row has been measured. */
const OPEN_HEIGHT = 320;

/** Where a list's items stand in its window; both null before that has been measured. */
interface LaidOutList {
  readonly window: ListWindow | null;
  readonly layout: ListLayout | null;
  readonly openRow: number | null;
  /** Takes the height of the open row. */
  readonly onHeight: (height: number) => void;
}

/** Lays a list out, again whenever its window, its rows, or what is known of their heights changes. */
export function useListLayout(
  scroller: RefObject<HTMLElement | null>,
  found: FoundList,
  { opened, query, rows }: PanelState,
): LaidOutList {
  const window = useMeasures(scroller);
  const [openHeight, setOpenHeight] = useState(OPEN_HEIGHT);
  const openRow = useMemo(() => rowOf(rows, opened), [rows, opened]);
  const lines = useMeasuredLines(scroller, found, window?.measures ?? null);
  const layout = useMemo(() => {
    if (window === null) return null;
    const open = openRow === null ? null : { row: openRow, height: openHeight };
    return new ListLayout(found, window.measures, open, lines);
  }, [found, window, openRow, openHeight, lines]);
  useSteadyScroll(scroller, layout, query);
  const onHeight = useCallback((own: number) => setOpenHeight(own), []);
  return { window, layout, openRow, onHeight };
}

function rowOf(rows: PanelState['rows'], id: string | null): number | null {
  if (id === null) return null;
  for (const [row, { clipping }] of rows) if (clipping.id === id) return row;
  return null;
}
