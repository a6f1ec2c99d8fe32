import type { Translate } from '../../lib/i18n/message.ts';
import { Icon } from './Icon.tsx';
import type { ReadingMode } from './reading.ts';

const KEY = 'Alt+R';

interface Props {
  /** What a click shows. */
  readonly to: ReadingMode;
  readonly t: Translate;
  readonly onClick: () => void;
}

/** Switches between the prose and the original; the same as Alt+R. */
export function SwitchButton({ to, t, onClick }: Props) {
  const name = t(to === 'prose' ? 'showProse' : 'showOriginal');
  return (
    <button
      type="button"
      class="switch"
      aria-keyshortcuts={KEY}
      title={t('withKey', name, KEY)}
      onClick={onClick}
    >
      <Icon name={to} />
      <span class="label">{name}</span>
    </button>
  );
}
