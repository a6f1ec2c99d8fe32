import type { Translate } from '../../lib/i18n/message.ts';
import {
  type ReadingSettings,
  USUAL_READING_SETTINGS,
} from '../../lib/settings/reading-settings.ts';
import { ReadingSettingsRows } from '../reading-settings/ReadingSettingsRows.tsx';
import { setView } from '../reading-view/set-view.ts';
import { OptionsSection } from './OptionsSection.tsx';

interface Props {
  readonly settings: ReadingSettings;
  readonly onSet: (settings: ReadingSettings) => void;
  readonly t: Translate;
}

/** How prose is set, with a few lines that show it. */
export const ReadingSection = ({ settings, onSet, t }: Props) => (
  <OptionsSection id="reading" title={t('keysReading')}>
    <div class="view reading-sample" {...setView(settings)}>
      <div class="prose" lang={t('languageTag')}>
        <p>{t('readingSample')}</p>
      </div>
    </div>
    <div class="reading-rows">
      <ReadingSettingsRows {...{ settings, onSet, t }} />
    </div>
    <button type="button" class="button framed" onClick={() => onSet(USUAL_READING_SETTINGS)}>
      {t('resetSettings')}
    </button>
  </OptionsSection>
);
