import type { ComponentChildren } from 'preact';

interface Props {
  /** By which a button opens it: `popovertarget`. */
  readonly id: string;
  readonly name: string;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/**
 * What opens below the header. It is the browser that closes it, by Escape or a click elsewhere, and
 * that gives the focus back.
 */
export const Panel = ({ id, name, onToggle, children }: Props) => (
  <div
    id={id}
    class="panel"
    popover="auto"
    role="dialog"
    aria-label={name}
    tabIndex={-1}
    // Who opens it goes on in it.
    autofocus
    onToggle={(event) => onToggle?.(event.newState === 'open')}
  >
    {children}
  </div>
);
