import { isPressed } from '../../components/keys/key-press.ts';
import type { KeyRow } from '../../components/keys/key-row.ts';

/** What keys there are, and what they have to work with; asked for at every key. */
export interface HeardKeys<Actions> {
  readonly rows: readonly KeyRow<Actions>[];
  readonly actions: Actions;
  /** False while the original is to be seen: most keys are the page's then. */
  readonly showsProse: boolean;
}

const TYPED_INTO =
  'input:not([type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Does what the reading view's keys say. All others pass, and so do these where someone types, where
 * the arrows belong to what has the focus, or when the page has handled them.
 *
 * @param root the view's own, whose focus the document does not see
 * @param keys where keys are heard of
 */
export function listenToKeys<Actions>(
  root: ShadowRoot,
  heard: () => HeardKeys<Actions>,
  signal: AbortSignal,
  keys: EventTarget = window,
): void {
  const onKeyDown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
    if (!isReaders(event, keys)) return;
    if (isTypedInto(event.composedPath()[0]) || isTypedInto(root.activeElement)) return;
    const { rows, actions, showsProse } = heard();
    const row = rows.find(({ keys }) => keys.some((name) => isPressed(name, event)));
    if (!row?.does || (event.repeat && !row.repeats)) return;
    if (!row.isEverywhere && !showsProse) return;
    if (isForFocused(event.key, root.activeElement)) return;
    row.does(actions);
    event.preventDefault();
  };
  keys.addEventListener('keydown', onKeyDown, { signal });
}

/**
 * Whether the reader pressed a key: a page can send events of its own making through the window. What
 * is heard elsewhere was looked at before it was sent there.
 */
export const isReaders = (event: Event, heardAt: EventTarget): boolean =>
  event.isTrusted || heardAt !== window;

/** Whether keys write there. */
export const isTypedInto = (target: EventTarget | null | undefined): boolean =>
  target instanceof Element && target.closest(TYPED_INTO) !== null;

/** What the space bar presses. */
const PRESSED = 'a, button, summary, [role="button"]';

/** What moves a thing that scrolls. */
const MOVING_KEYS = /^(?:Arrow.*|Page.*|Home|End| )$/;

/**
 * Whether a key presses what has the focus, or moves it or what opened around it. The page as a
 * whole does not count: the arrows turn it.
 */
function isForFocused(key: string, element: Element | null): boolean {
  if (element === null || element.localName === 'main' || !MOVING_KEYS.test(key)) return false;
  if (element.closest('[popover]') !== null) return true;
  return key === ' '
    ? element.matches(PRESSED)
    : element.scrollWidth > element.clientWidth && key.startsWith('Arrow');
}
