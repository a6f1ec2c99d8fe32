const TYPED_INTO = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

const isTypedInto = (target: EventTarget | null | undefined): boolean =>
  target instanceof Element && target.closest(TYPED_INTO) !== null;

/** Alt+C, but where someone types: there it may be a letter. */
export function listenToCopyKey(onCopy: () => boolean, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    // By its place: with Alt some keyboards give another letter.
    const isCopy = event.code === 'KeyC' && altKey && !ctrlKey && !metaKey && !shiftKey;
    if (!isCopy || event.defaultPrevented || event.isComposing || event.repeat) return;
    if (isTypedInto(event.composedPath()[0]) || !onCopy()) return;
    event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown, { signal });
}
