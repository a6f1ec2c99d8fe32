import type { TargetedToggleEvent } from 'preact';
import { useRef } from 'preact/hooks';

type PanelToggle = TargetedToggleEvent<HTMLElement>;

/**
 * Gives the focus back when a panel is closed that has it: to what had it before. Browsers do so
 * themselves, but not in a shadow root.
 */
export function useReturnedFocus() {
  const opener = useRef<Element | null>(null);
  const isToReturn = useRef(false);
  const onBeforeToggle = ({ currentTarget, newState }: PanelToggle): void => {
    const focused = rootOf(currentTarget)?.activeElement ?? null;
    if (newState === 'open') opener.current = focused;
    else isToReturn.current = currentTarget.contains(focused);
  };
  const onToggle = ({ currentTarget, newState }: PanelToggle): void => {
    const root = rootOf(currentTarget);
    if (root === null || newState === 'open' || !isToReturn.current) return;
    // What is gone keeps the focus until the next drawing.
    const { activeElement } = root;
    const isLost = activeElement === null || currentTarget.contains(activeElement);
    if (isLost) returnTo(root, opener.current);
  };
  return { onBeforeToggle, onToggle };
}

const rootOf = (element: Element): ShadowRoot | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : null;
};

/** What had the focus, or the button that opens the menu in which it was. */
function returnTo(root: ShadowRoot, opener: Element | null): void {
  const menu = opener?.closest('[popover]');
  const target = menu ? root.querySelector(`[popovertarget="${menu.id}"]`) : opener;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
