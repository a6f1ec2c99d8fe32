import type { Translate } from '../../lib/i18n/message.ts';
import { directionTo, type Side } from './direction-side.ts';
import { Icon } from './Icon.tsx';
import { PageNumber } from './PageNumber.tsx';
import type { Reading, ReadingActions } from './reading.ts';
import { TurnLink } from './TurnLink.tsx';

interface Props {
  readonly reading: Reading;
  readonly actions: ReadingActions;
  readonly t: Translate;
}

/** Below the prose: the ways to the neighbours, each on the side where it lies. */
export function PageEnding({ reading, actions, t }: Props) {
  const { place, settings } = reading;
  const turnLink = (side: Side) => {
    const direction = directionTo(side, settings.writing);
    const words = <span>{t(direction === 'previous' ? 'previousPage' : 'nextPage')}</span>;
    return (
      <TurnLink {...{ direction, side, place, t }} class="turn" onTurn={actions.turn}>
        {side === 'right' && words}
        <Icon name={side} />
        {side === 'left' && words}
      </TurnLink>
    );
  };
  return (
    <nav class="ending" aria-label={t('turnPages')}>
      <div>
        {turnLink('left')}
        <PageNumber reading={reading} t={t} />
        {turnLink('right')}
      </div>
    </nav>
  );
}
