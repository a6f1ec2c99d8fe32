import type { Translate } from '../../lib/i18n/message.ts';
import {
  type ReadingSettings,
  USUAL_READING_SETTINGS,
} from '../../lib/settings/reading-settings.ts';
import { Panel } from '../tools/Panel.tsx';
import { ReadingSettingsRows } from './ReadingSettingsRows.tsx';

interface Props {
  readonly settings: ReadingSettings;
  /** Sets the prose anew, at once. */
  readonly onSet: (settings: ReadingSettings) => void;
  readonly t: Translate;
}

/** How the reader wants the prose to be set: every change is seen at once. */
export const ReadingSettingsPanel = ({ settings, onSet, t }: Props) => (
  <Panel id="settings" name={t('readingSettings')}>
    <div class="heading">
      <h2>{t('readingSettings')}</h2>
      <button type="button" class="button text" onClick={() => onSet(USUAL_READING_SETTINGS)}>
        {t('resetSettings')}
      </button>
    </div>
    <ReadingSettingsRows {...{ settings, onSet, t }} />
  </Panel>
);
