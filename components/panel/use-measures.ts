import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListMeasures } from './list-layout.ts';

/** The window of a list, and what its rows are made of; in CSS pixels. */
export interface ListWindow {
  readonly height: number;
  readonly measures: ListMeasures;
}

/** The same in `rem`, as `panel.css` has them. */
const QUOTE_SIZE = 0.9375;
const QUOTE_LINE = 1.5;
const FRAME = 3;
const EXTRA = 1.625;
const HEADING = 2.5;
/** What stands beside a quote: space, the check box, the scroll bar. */
const BESIDE = 4.75;

function measure(element: HTMLElement): ListWindow {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = QUOTE_SIZE * rem;
  return {
    height: element.clientHeight,
    measures: {
      line: QUOTE_LINE * rem,
      emsPerLine: (element.clientWidth - BESIDE * rem) / size,
      frame: FRAME * rem,
      extra: EXTRA * rem,
      heading: HEADING * rem,
    },
  };
}

/** Measures a list's window, again whenever it changes; null before the first time. */
export function useMeasures(list: RefObject<HTMLElement | null>): ListWindow | null {
  const [window, setWindow] = useState<ListWindow | null>(null);
  // Before the first drawing is seen, or the list would be empty for a moment.
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    setWindow(measure(element));
    const observer = new ResizeObserver(() => setWindow(measure(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  return window;
}
