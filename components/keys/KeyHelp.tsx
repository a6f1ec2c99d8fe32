import type { Translate } from '../../lib/i18n/message.ts';
import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import { Panel } from '../tools/Panel.tsx';
import { KeyList } from './KeyList.tsx';

interface Props {
  readonly writing: ReadingSettings['writing'];
  readonly t: Translate;
}

/** All keys, and what they do. */
export const KeyHelp = ({ writing, t }: Props) => (
  <Panel id="keys" name={t('keyHelp')}>
    <div class="heading">
      <h2>{t('keyHelp')}</h2>
    </div>
    <KeyList {...{ writing, t }} />
  </Panel>
);
