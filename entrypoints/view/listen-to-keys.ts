import type { Direction } from '../../components/reading-view/reading.ts';

export interface KeyActions {
  /** False while the original is to be seen: the arrows are the page's then. */
  readonly showsProse: boolean;
  readonly turn: (direction: Direction) => void;
  readonly toggle: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'previous', ArrowRight: 'next' };

const TYPED_INTO = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * The keys of the reading view: the arrows turn, Alt+R switches. All others pass, and so do these
 * where someone types, where a thing that scrolls sideways has the focus, or when the page has
 * handled them.
 *
 * @param root the view's own, whose focus the document does not see
 * @param keys where keys are heard of
 */
export function listenToKeys(
  root: ShadowRoot,
  actions: KeyActions,
  signal: AbortSignal,
  keys: EventTarget = window,
): void {
  const onKeyDown = (event: Event): void => {
    if (
      !(event instanceof KeyboardEvent) ||
      event.defaultPrevented ||
      event.isComposing ||
      event.repeat
    )
      return;
    if (isTypedInto(event.composedPath()[0]) || isTypedInto(root.activeElement)) return;
    const direction = directionOf(event);
    if (isToggle(event)) actions.toggle();
    else if (direction !== null && actions.showsProse && !scrollsSideways(root.activeElement)) {
      actions.turn(direction);
    } else return;
    event.preventDefault();
  };
  keys.addEventListener('keydown', onKeyDown, { signal });
}

const isTypedInto = (target: EventTarget | null | undefined): boolean =>
  target instanceof Element && target.closest(TYPED_INTO) !== null;

const isToggle = (event: KeyboardEvent): boolean =>
  // By its place: with Alt some keyboards give another letter.
  event.code === 'KeyR' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

const directionOf = (event: KeyboardEvent): Direction | null =>
  event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
    ? null
    : (ARROWS[event.key] ?? null);

const scrollsSideways = (element: Element | null): boolean =>
  element !== null && element.scrollWidth > element.clientWidth;
