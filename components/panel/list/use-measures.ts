import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListMeasures } from './list-layout.ts';

/** The window of a list, and what its rows are made of; in CSS pixels. */
export interface ListWindow {
  readonly height: number;
  readonly measures: ListMeasures;
}

/** The same in `rem`, as `clipping-list.css` has them. */
const QUOTE_SIZE = 0.9375;
const QUOTE_LINE = 1.5;
const FRAME = 3;
const EXTRA = 1.625;
const HEADING = 2.5;
const LIST_WIDTH = 60;
/** What stands beside a quote: the check box, and space. */
const BESIDE = 3;
/** In ems: a mark that may not begin a line takes the character before it along. */
const UNFILLED = 1;

function measure(element: HTMLElement): ListWindow {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = QUOTE_SIZE * rem;
  const width = Math.min(element.clientWidth, LIST_WIDTH * rem) - BESIDE * rem;
  return {
    height: element.clientHeight,
    measures: {
      line: QUOTE_LINE * rem,
      emsPerLine: width / size - UNFILLED,
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
