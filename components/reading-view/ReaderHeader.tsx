import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/i18n/message.ts';
import { directionTo, SIDES } from './direction-side.ts';
import { Icon } from './Icon.tsx';
import { PageNumber } from './PageNumber.tsx';
import type { Reading, ReadingActions } from './reading.ts';
import { SwitchButton } from './SwitchButton.tsx';
import { TurnLink } from './TurnLink.tsx';

interface Props {
  readonly reading: Reading;
  readonly actions: ReadingActions;
  readonly t: Translate;
  readonly tools?: ComponentChildren;
}

/** The book's title, where in it the reader is, and the three things to do. */
export function ReaderHeader({ reading, actions, t, tools }: Props) {
  const { place, settings, title } = reading;
  return (
    <header class="header">
      <h1 title={title ?? undefined}>{title ?? t('extName')}</h1>
      <div aria-live="polite">
        <PageNumber reading={reading} t={t} />
      </div>
      <div class="turns">
        {SIDES.map((side) => (
          <TurnLink
            class="button"
            direction={directionTo(side, settings.writing)}
            side={side}
            place={place}
            t={t}
            onTurn={actions.turn}
          >
            <Icon name={side} />
          </TurnLink>
        ))}
      </div>
      {tools}
      <SwitchButton to="original" t={t} onClick={actions.toggle} />
    </header>
  );
}
