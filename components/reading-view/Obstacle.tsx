import type { Translate } from '../../lib/i18n/message.ts';
import type { Obstacle as Message } from './reading.ts';

interface Props {
  readonly obstacle: Message;
  readonly onTryAgain: () => void;
  readonly t: Translate;
}

/** Why a page cannot be shown as prose, and the one thing to do about it. */
export const Obstacle = ({ obstacle, onTryAgain, t }: Props) => (
  <>
    <p class="remark" role="status">
      {t(obstacle)}
    </p>
    <button type="button" class="button text" onClick={onTryAgain}>
      {t('tryAgain')}
    </button>
  </>
);
