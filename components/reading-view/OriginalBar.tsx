import type { Translate } from '../../lib/i18n/message.ts';
import { Icon } from './Icon.tsx';
import { Obstacle } from './Obstacle.tsx';
import type { Reading, ReadingActions } from './reading.ts';
import { SwitchButton } from './SwitchButton.tsx';
import { setView } from './set-view.ts';

interface Props {
  readonly reading: Reading;
  readonly actions: ReadingActions;
  readonly t: Translate;
}

/** What stands on the original page, in its corner: the way back, or why there is no prose. */
export function OriginalBar({ reading, actions, t }: Props) {
  const { content } = reading;
  if (content.kind !== 'obstacle') {
    return (
      <div class="corner" {...setView(reading.settings)}>
        <SwitchButton to="prose" t={t} onClick={actions.toggle} />
      </div>
    );
  }
  return (
    <div class="corner bar" {...setView(reading.settings)}>
      <Obstacle obstacle={content.obstacle} onTryAgain={actions.tryAgain} t={t} />
      <button
        type="button"
        class="button"
        aria-label={t('dismiss')}
        title={t('dismiss')}
        onClick={actions.dismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
