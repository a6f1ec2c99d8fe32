/** What a viewer listens for to turn its pages, to zoom, and to forbid selecting. */
const ITS_EVENTS = [
  'wheel',
  'mousewheel',
  'mousedown',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchmove',
  'touchend',
  'selectstart',
  'dragstart',
];

/**
 * Keeps from a viewer what the reader does in the view over it: it would turn its own pages at every
 * arrow and every scrolling, and forbid to select.
 *
 * @param view whether it lies over the viewer
 * @param keys where the keys go instead: each that goes down is sent there again, and what is
 *   prevented there is prevented
 */
export function shieldView(
  host: Element,
  view: { readonly showsProse: boolean },
  keys: EventTarget,
  signal: AbortSignal,
): void {
  const forward = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !event.isTrusted) return;
    if (!keys.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
  };
  for (const kind of ITS_EVENTS) {
    host.addEventListener(kind, (event) => event.stopPropagation(), { signal });
  }
  const inView = (event: Event): void => {
    event.stopPropagation();
    if (event instanceof KeyboardEvent) forward(event);
  };
  const outsideView = (event: KeyboardEvent): void => {
    if (!view.showsProse || event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    forward(event);
  };
  const onViewer = (event: KeyboardEvent): void => {
    if (!view.showsProse) forward(event);
  };
  host.addEventListener('keydown', inView, { signal });
  window.addEventListener('keydown', outsideView, { signal, capture: true });
  window.addEventListener('keydown', onViewer, { signal });
}
