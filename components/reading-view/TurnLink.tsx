import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/i18n/message.ts';
import type { Side } from './direction-side.ts';
import type { Direction, PagePlace } from './reading.ts';

const NAMES = { previous: 'previousPage', next: 'nextPage' } as const;
const KEYS = {
  left: { key: 'ArrowLeft', sign: '←' },
  right: { key: 'ArrowRight', sign: '→' },
} as const;

interface Props {
  readonly direction: Direction;
  /** Where the neighbour lies. */
  readonly side: Side;
  readonly place: PagePlace;
  readonly t: Translate;
  readonly onTurn: (direction: Direction) => void;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A click with a key held down opens a tab or a window, and is the browser's own business. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** A link to the neighbour: a plain click stays in the view, all else is what a link does. */
export function TurnLink({ direction, side, place, t, onTurn, class: className, children }: Props) {
  const { key, sign } = KEYS[side];
  const name = t(NAMES[direction]);
  const address = place[direction];
  if (address === null) {
    return (
      // biome-ignore lint/a11y/useValidAnchor: there is no page to go to, and the place says so
      <a class={className} role="link" aria-disabled="true" aria-label={name}>
        {children}
      </a>
    );
  }
  const turn = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    onTurn(direction);
  };
  return (
    <a
      class={className}
      href={address}
      aria-label={name}
      aria-keyshortcuts={key}
      title={t('withKey', name, sign)}
      onClick={turn}
    >
      {children}
    </a>
  );
}
