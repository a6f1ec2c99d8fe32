import {
  type ReadingSettings,
  THEMES,
  USUAL_READING_SETTINGS,
  WRITING_MODES,
} from './reading-settings.ts';

/** The settings that are figures. */
export type SteppedSetting = 'size' | 'leading' | 'measure';

/** What a reader may choose of them, from the least to the most: each step is one that is seen. */
const STEPS: Readonly<Record<SteppedSetting, readonly number[]>> = {
  size: [0.75, 0.85, 0.92, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2],
  leading: [0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5],
  measure: [20, 24, 28, 32, 35, 38, 42, 46, 52, 60],
};

/**
 * The settings with one a step larger or smaller; the same where there is no further step. From a
 * value between two steps it goes to the next of them.
 */
export function stepped(
  settings: ReadingSettings,
  setting: SteppedSetting,
  by: 1 | -1,
): ReadingSettings {
  const now = settings[setting];
  const steps = STEPS[setting];
  const next = by > 0 ? steps.find((step) => step > now) : steps.findLast((step) => step < now);
  return next === undefined ? settings : { ...settings, [setting]: next };
}

/** Whether a setting can go a step further. */
export const hasStep = (settings: ReadingSettings, setting: SteppedSetting, by: 1 | -1): boolean =>
  stepped(settings, setting, by) !== settings;

const after = <Value>(values: readonly Value[], value: Value): Value =>
  values[(values.indexOf(value) + 1) % values.length] ?? value;

/** The settings with the theme that comes next, round and round. */
export const withNextTheme = (settings: ReadingSettings): ReadingSettings => ({
  ...settings,
  theme: after(THEMES, settings.theme),
});

/** The settings with lines of the other direction. */
export const withOtherWriting = (settings: ReadingSettings): ReadingSettings => ({
  ...settings,
  writing: after(WRITING_MODES, settings.writing),
});

/** The settings with the text as large as it usually is. */
export const withUsualSize = (settings: ReadingSettings): ReadingSettings => ({
  ...settings,
  size: USUAL_READING_SETTINGS.size,
});
