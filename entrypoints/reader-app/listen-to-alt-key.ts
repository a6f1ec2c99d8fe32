const TYPED_INTO = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

const isTypedInto = (target: EventTarget | null | undefined): boolean =>
  target instanceof Element && target.closest(TYPED_INTO) !== null;

/**
 * A letter with Alt, but where someone types: there it may be a letter.
 *
 * @param keys where keys are heard of
 * @param code of the key, as `KeyboardEvent.code`: with Alt some keyboards give another letter
 * @param onKey false where the key is the page's
 */
export function listenToAltKey(
  keys: EventTarget,
  code: string,
  onKey: () => boolean,
  signal: AbortSignal,
): void {
  const onKeyDown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    const isOurs = event.code === code && altKey && !ctrlKey && !metaKey && !shiftKey;
    if (!isOurs || event.defaultPrevented || event.isComposing || event.repeat) return;
    if (isTypedInto(event.composedPath()[0]) || !onKey()) return;
    event.preventDefault();
  };
  keys.addEventListener('keydown', onKeyDown, { signal });
}
