/** In CSS pixels: a step of a wheel that clicks is larger, one of a touch pad smaller. */
const CLICK = 50;

/** The part of a window that a wheel set to whole pages moves by. */
const PAGE_SHARE = 0.9;

/** Lets a wheel that turns up and down move vertical writing, which lies sideways. */
export function scrollByWheel(root: ShadowRoot, signal: AbortSignal): void {
  /** Where a smooth movement that is under way ends. */
  let target: number | null = null;
  const onWheel = (event: Event): void => {
    if (!(event instanceof WheelEvent) || !isPlain(event)) return;
    const main = root.querySelector<HTMLElement>('main');
    if (main === null || !event.composedPath().includes(main) || !movesSideways(main)) return;
    if (isWithinScroller(event, main)) return;
    event.preventDefault();
    const by =
      event.deltaMode === WheelEvent.DOM_DELTA_PAGE
        ? Math.sign(event.deltaY) * main.clientWidth * PAGE_SHARE
        : event.deltaY;
    if (Math.abs(by) < CLICK || prefersStillness()) {
      target = null;
      main.scrollBy({ left: -by, behavior: 'instant' });
      return;
    }
    const least = main.clientWidth - main.scrollWidth;
    target = Math.max(least, Math.min(0, (target ?? main.scrollLeft) - by));
    main.scrollTo({ left: target, behavior: 'smooth' });
  };
  const onScrollEnd = (): void => {
    target = null;
  };
  root.addEventListener('wheel', onWheel, { signal, passive: false });
  root.addEventListener('scrollend', onScrollEnd, { signal, capture: true });
}

const prefersStillness = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** With a key held down it zooms, or moves sideways already; so does a pad that moves sideways. */
const isPlain = ({ ctrlKey, shiftKey, deltaX, deltaY }: WheelEvent): boolean =>
  !ctrlKey && !shiftKey && Math.abs(deltaY) > Math.abs(deltaX);

const movesSideways = (main: HTMLElement): boolean =>
  getComputedStyle(main).writingMode !== 'horizontal-tb' && main.scrollWidth > main.clientWidth;

/** Whether something under the pointer moves up and down by itself: a long table. */
function isWithinScroller(event: WheelEvent, main: HTMLElement): boolean {
  const path = event.composedPath();
  return path
    .slice(0, path.indexOf(main))
    .some(
      (node) =>
        node instanceof HTMLElement &&
        node.scrollHeight > node.clientHeight &&
        getComputedStyle(node).overflowY === 'auto',
    );
}
