import type { Translate } from '../../lib/i18n/message.ts';
import {
  FONTS,
  PARAGRAPH_STYLES,
  type ReadingSettings,
  THEMES,
  USUAL_READING_SETTINGS,
  WRITING_MODES,
} from '../../lib/settings/reading-settings.ts';
import type { SteppedSetting } from '../../lib/settings/setting-steps.ts';
import { Panel } from '../tools/Panel.tsx';
import { Choice } from './Choice.tsx';
import { Stepper } from './Stepper.tsx';

interface Props {
  readonly settings: ReadingSettings;
  /** Sets the prose anew, at once. */
  readonly onSet: (settings: ReadingSettings) => void;
  readonly t: Translate;
}

type ChosenSetting = 'font' | 'theme' | 'paragraphs' | 'writing';

const NAMES = {
  font: 'settingFont',
  size: 'settingSize',
  leading: 'settingLeading',
  measure: 'settingMeasure',
  theme: 'settingTheme',
  paragraphs: 'settingParagraphs',
  writing: 'settingWriting',
} as const;

const VALUE_NAMES = {
  song: 'fontSong',
  hei: 'fontHei',
  kai: 'fontKai',
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  indented: 'paragraphsIndented',
  spaced: 'paragraphsSpaced',
  horizontal: 'writingHorizontal',
  vertical: 'writingVertical',
} as const;

const percent = (factor: number): string => `${Math.round(factor * 100)}%`;

/** How the reader wants the prose to be set: every change is seen at once. */
export function ReadingSettingsPanel({ settings, onSet, t }: Props) {
  const choice = <Name extends ChosenSetting>(
    setting: Name,
    values: readonly ReadingSettings[Name][],
  ) => (
    <Choice
      id={setting}
      name={t(NAMES[setting])}
      options={values.map((value) => ({ value, name: t(VALUE_NAMES[value]) }))}
      chosen={settings[setting]}
      onChoose={(value) => onSet({ ...settings, [setting]: value })}
    />
  );
  const stepper = (setting: SteppedSetting, shown: string) => (
    <Stepper name={t(NAMES[setting])} {...{ setting, shown, settings, onSet, t }} />
  );
  return (
    <Panel id="settings" name={t('readingSettings')}>
      <div class="heading">
        <h2>{t('readingSettings')}</h2>
        <button type="button" class="button text" onClick={() => onSet(USUAL_READING_SETTINGS)}>
          {t('resetSettings')}
        </button>
      </div>
      {choice('theme', THEMES)}
      {choice('font', FONTS)}
      {stepper('size', percent(settings.size))}
      {stepper('leading', percent(settings.leading))}
      {stepper('measure', t('measureValue', String(settings.measure)))}
      {choice('paragraphs', PARAGRAPH_STYLES)}
      {choice('writing', WRITING_MODES)}
    </Panel>
  );
}
