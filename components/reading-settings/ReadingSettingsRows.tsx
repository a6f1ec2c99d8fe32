import type { Translate } from '../../lib/i18n/message.ts';
import {
  FONTS,
  PARAGRAPH_STYLES,
  type ReadingSettings,
  THEMES,
  WRITING_MODES,
} from '../../lib/settings/reading-settings.ts';
import type { SteppedSetting } from '../../lib/settings/setting-steps.ts';
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

/** The settings of the prose, a row each. */
export function ReadingSettingsRows({ settings, onSet, t }: Props) {
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
    <>
      {choice('theme', THEMES)}
      {choice('font', FONTS)}
      {stepper('size', percent(settings.size))}
      {stepper('leading', percent(settings.leading))}
      {stepper('measure', t('measureValue', String(settings.measure)))}
      {choice('paragraphs', PARAGRAPH_STYLES)}
      {choice('writing', WRITING_MODES)}
    </>
  );
}
