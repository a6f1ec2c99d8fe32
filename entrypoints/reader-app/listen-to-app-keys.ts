import { isTypedInto } from '../view/listen-to-keys.ts';

/** What letters do, by the letter as a capital. */
export type AppKeys = Readonly<Record<string, () => void>>;

/** The app's own keys: letters alone, while the prose is shown and nobody types. */
export function listenToAppKeys(
  root: ShadowRoot,
  keys: AppKeys,
  view: { readonly showsProse: boolean },
  signal: AbortSignal,
): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.repeat || !view.showsProse) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (isTypedInto(event.composedPath()[0]) || isTypedInto(root.activeElement)) return;
    const act = Object.hasOwn(keys, event.key.toUpperCase()) && keys[event.key.toUpperCase()];
    if (!act) return;
    act();
    event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown, { signal });
}
