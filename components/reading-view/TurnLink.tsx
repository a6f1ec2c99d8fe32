import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/i18n/message.ts';
import type { Direction, PagePlace } from './reading.ts';

const LINKS = {
  previous: { message: 'previousPage', key: 'ArrowLeft', sign: '←' },
  next: { message: 'nextPage', key: 'ArrowRight', sign: '→' },
} as const;

interface Props {
  readonly direction: Direction;
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
export function TurnLink({ direction, place, t, onTurn, class: className, children }: Props) {
  const { message, key, sign } = LINKS[direction];
  const name = t(message);
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
