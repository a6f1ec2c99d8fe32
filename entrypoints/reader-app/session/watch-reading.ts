/** What becomes of scrolling. */
export interface ReadingWatcher {
  /** The flip page that the reader has come to. */
  readonly onPage: (flipPage: number) => void;
  /** The end of the text is near: less than a window away. */
  readonly onNear: () => void;
  /** The reader has come to rest somewhere. */
  readonly onRest: () => void;
}

/** A page is read once its beginning is above this part of the window. */
const READING_LINE = 0.4;

/** Watches how the reader moves through the pages of the view. */
export function watchReading(root: ShadowRoot, watcher: ReadingWatcher, signal: AbortSignal): void {
  let asked = 0;
  const look = (): void => {
    asked = 0;
    const page = pageRead(root);
    if (page !== null) watcher.onPage(page);
    if (isNear(root.querySelector('.read-on.next'))) watcher.onNear();
  };
  const onScroll = (): void => {
    if (asked === 0) asked = requestAnimationFrame(look);
  };
  // Scrolling of elements does not bubble, and is not seen from outside the shadow.
  root.addEventListener('scroll', onScroll, { capture: true, signal });
  window.addEventListener('scroll', onScroll, { signal });
  window.addEventListener('scrollend', watcher.onRest, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(asked));
}

/** The last page that begins above the reading line, or to its right where lines run downwards. */
function pageRead(root: ShadowRoot): number | null {
  const view = root.querySelector<HTMLElement>('.view');
  if (view === null) return null;
  const isVertical = view.dataset.writing === 'vertical';
  const begins = [...root.querySelectorAll<HTMLElement>('[data-begins]')];
  const read = begins.findLast((mark) => {
    const { top, right } = mark.getBoundingClientRect();
    return isVertical
      ? right >= innerWidth * (1 - READING_LINE)
      : top <= innerHeight * READING_LINE;
  });
  const page = Number((read ?? begins[0])?.dataset.begins);
  return Number.isInteger(page) ? page : null;
}

function isNear(end: Element | null): boolean {
  if (end === null) return false;
  const { left, top, right, bottom } = end.getBoundingClientRect();
  if (right === left && bottom === top) return false;
  return top < 2 * innerHeight && left < innerWidth && right > -innerWidth;
}
