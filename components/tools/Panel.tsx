import type { ComponentChildren } from 'preact';
import { useReturnedFocus } from './use-returned-focus.ts';

interface Props {
  /** By which a button opens it: `popovertarget`. */
  readonly id: string;
  readonly name: string;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** What opens below the header, with the focus in it. The browser closes it, by Escape or a click elsewhere. */
export function Panel({ id, name, onToggle, children }: Props) {
  const focus = useReturnedFocus();
  return (
    <div
      id={id}
      class="panel"
      popover="auto"
      role="dialog"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing to focus
      tabIndex={0}
      autofocus
      onBeforeToggle={focus.onBeforeToggle}
      onToggle={(event) => {
        focus.onToggle(event);
        onToggle?.(event.newState === 'open');
      }}
    >
      {children}
    </div>
  );
}
