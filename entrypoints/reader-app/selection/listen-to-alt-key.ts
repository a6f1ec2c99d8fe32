import { isReaders, isTypedInto } from '../../view/listen-to-keys.ts';

/** Where a view hears of keys. */
export interface KeysOf {
  readonly root: ShadowRoot;
  /** The window, or what stands between the view and a viewer. */
  readonly keys: EventTarget;
}

/**
 * A letter with Alt, but where someone types: there it may be a letter.
 *
 * @param code of the key, as `KeyboardEvent.code`: with Alt some keyboards give another letter
 * @param onKey false where the key is the page's
 */
export function listenToAltKey(
  { keys, root }: KeysOf,
  code: string,
  onKey: () => boolean,
  signal: AbortSignal,
): void {
  const onKeyDown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !isReaders(event, keys)) return;
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    const isOurs = event.code === code && altKey && !ctrlKey && !metaKey && !shiftKey;
    if (!isOurs || event.defaultPrevented || event.isComposing || event.repeat) return;
    if (isTypedInto(event.composedPath()[0]) || isTypedInto(root.activeElement)) return;
    if (onKey()) event.preventDefault();
  };
  keys.addEventListener('keydown', onKeyDown, { signal });
}
