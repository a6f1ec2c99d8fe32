import type { Translate } from '../../lib/i18n/message.ts';
import { Icon } from '../reading-view/Icon.tsx';
import type { AloudTool } from './aloud-tool.ts';

interface Props {
  readonly tool: AloudTool;
  readonly t: Translate;
}

/** Begins to read aloud, where the browser has a voice, and ends it. */
export function AloudButton({ tool, t }: Props) {
  if (!tool.isPossible) return null;
  const isOn = tool.state !== 'off';
  return (
    <button
      type="button"
      class="button"
      aria-label={t('readAloud')}
      aria-pressed={isOn}
      aria-keyshortcuts="L"
      title={t('withKey', t('readAloud'), 'L')}
      onClick={isOn ? tool.stop : tool.toggle}
    >
      <Icon name="aloud" />
    </button>
  );
}
