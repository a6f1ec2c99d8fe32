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
    const main = sidewaysBelow(root, event);
    if (main === null) return;
    event.preventDefault();
    const by = stepOf(event, main);
    if (Math.abs(by) < CLICK || prefersStillness()) {
      target = null;
      main.scrollBy({ left: -by, behavior: 'instant' });
      return;
    }
    const end = main.clientWidth - main.scrollWidth;
    target = Math.max(end, Math.min(0, (target ?? main.scrollLeft) - by));
    main.scrollTo({ left: target, behavior: 'smooth' });
  };
  const onScrollEnd = (): void => {
    target = null;
  };
  // On the host: Chromium sends no wheel to a shadow root that alone listens to it.
  root.host.addEventListener('wheel', onWheel, { signal, passive: false });
  root.addEventListener('scrollend', onScrollEnd, { signal, capture: true });
}

const prefersStillness = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** With a key held down it zooms, or moves sideways already; so does a pad that moves sideways. */
const isPlain = ({ ctrlKey, shiftKey, deltaX, deltaY }: WheelEvent): boolean =>
  !ctrlKey && !shiftKey && Math.abs(deltaY) > Math.abs(deltaX);

/** The vertical writing under the pointer; null where there is none, or a thing in it that scrolls. */
function sidewaysBelow(root: ShadowRoot, { clientX, clientY }: WheelEvent): HTMLElement | null {
  const pointed = root.elementFromPoint(clientX, clientY);
  const main = pointed?.closest<HTMLElement>('main') ?? null;
  if (main === null || getComputedStyle(main).writingMode === 'horizontal-tb') return null;
  for (let element = pointed; element && element !== main; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element);
    if (overflowY === 'auto' && element.scrollHeight > element.clientHeight) return null;
  }
  return main;
}

/** How far the wheel was turned, in CSS pixels. */
const stepOf = ({ deltaMode, deltaY }: WheelEvent, main: Element): number =>
  deltaMode === WheelEvent.DOM_DELTA_PAGE
    ? Math.sign(deltaY) * main.clientWidth * PAGE_SHARE
    : deltaY;
