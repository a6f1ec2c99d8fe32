import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListLayout } from './list-layout.ts';

/** Leaves the first row in sight where it is when rows above it change their heights. */
export function useSteadyScroll(
  scroller: RefObject<HTMLElement | null>,
  layout: ListLayout | null,
  query: unknown,
): void {
  const last = useRef({ layout, query });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { layout, query };
    const element = scroller.current;
    // Another question is answered from the top.
    if (element === null || before.query !== query || element.scrollTop === 0) return;
    const { clientHeight, scrollTop } = element;
    const inSight = before.layout?.between(scrollTop, scrollTop + clientHeight) ?? [];
    const first = inSight.find(({ kind }) => kind === 'row');
    if (first?.kind !== 'row' || layout === null) return;
    const moved = layout.ofRow(first.row).top - first.top;
    if (moved !== 0) element.scrollTop = scrollTop + moved;
  }, [scroller, layout, query]);
}
