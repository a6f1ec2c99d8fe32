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

/** Keys that move what has the focus, where it scrolls sideways, or choose from it. */
const ARROW = /^Arrow/;

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
    if (isTypedInto(event.composedPath()[0]) || isTypedInto(root.activeElement)) return;
    const { rows, actions, showsProse } = heard();
    const row = rows.find(({ keys }) => keys.some((name) => isPressed(name, event)));
    if (!row?.does || (event.repeat && !row.repeats)) return;
    if (!row.isEverywhere && !showsProse) return;
    if (ARROW.test(event.key) && usesArrows(root.activeElement)) return;
    row.does(actions);
    event.preventDefault();
  };
  keys.addEventListener('keydown', onKeyDown, { signal });
}

const isTypedInto = (target: EventTarget | null | undefined): boolean =>
  target instanceof Element && target.closest(TYPED_INTO) !== null;

/** The page as a whole is not meant: the arrows turn it. */
const usesArrows = (element: Element | null): boolean =>
  element !== null &&
  element.localName !== 'main' &&
  (element.localName === 'input' || element.scrollWidth > element.clientWidth);
