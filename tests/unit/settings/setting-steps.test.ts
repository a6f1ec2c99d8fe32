import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseReadingSettings,
  type ReadingSettings,
  THEMES,
  USUAL_READING_SETTINGS,
} from '../../../lib/settings/reading-settings.ts';
import {
  hasStep,
  type SteppedSetting,
  stepped,
  withNextTheme,
  withOtherWriting,
  withUsualSize,
} from '../../../lib/settings/setting-steps.ts';

const anySettings: fc.Arbitrary<ReadingSettings> = fc.record({
  font: fc.constant('song' as const),
  size: fc.double({ min: 0.75, max: 2, noNaN: true }),
  leading: fc.double({ min: 0.8, max: 1.5, noNaN: true }),
  measure: fc.double({ min: 20, max: 60, noNaN: true }),
  theme: fc.constantFrom(...THEMES),
  paragraphs: fc.constant('indented' as const),
  writing: fc.constant('horizontal' as const),
});

const anySetting = fc.constantFrom<SteppedSetting>('size', 'leading', 'measure');

describe('stepped', () => {
  it('goes the way it is asked to, or nowhere, and changes nothing else', () => {
    fc.assert(
      fc.property(anySettings, anySetting, fc.constantFrom(1, -1), (settings, setting, by) => {
        const next = stepped(settings, setting, by);
        expect(hasStep(settings, setting, by)).toBe(next !== settings);
        if (next !== settings) expect((next[setting] - settings[setting]) * by).toBeGreaterThan(0);
        expect({ ...next, [setting]: 0 }).toEqual({ ...settings, [setting]: 0 });
      }),
    );
  });

  it('gives nothing that would not be read again from the store', () => {
    fc.assert(
      fc.property(anySettings, anySetting, fc.constantFrom(1, -1), (settings, setting, by) => {
        const next = stepped(settings, setting, by);
        expect(parseReadingSettings(JSON.parse(JSON.stringify(next)))).toEqual(next);
      }),
    );
  });

  it.each<SteppedSetting>(['size', 'leading', 'measure'])(
    'goes through all of %s and back',
    (setting) => {
      let settings = USUAL_READING_SETTINGS;
      let steps = 0;
      for (; hasStep(settings, setting, 1); steps++) settings = stepped(settings, setting, 1);
      expect(steps).toBeGreaterThan(2);
      for (; steps > 0; steps--) settings = stepped(settings, setting, -1);
      expect(settings).toEqual(USUAL_READING_SETTINGS);
    },
  );
});

it('goes round the themes', () => {
  let settings = USUAL_READING_SETTINGS;
  const seen = THEMES.map(() => {
    settings = withNextTheme(settings);
    return settings.theme;
  });
  expect(new Set(seen)).toEqual(new Set(THEMES));
  expect(settings).toEqual(USUAL_READING_SETTINGS);
});

it('goes to vertical writing and back', () => {
  const vertical = withOtherWriting(USUAL_READING_SETTINGS);
  expect(vertical.writing).toBe('vertical');
  expect(withOtherWriting(vertical)).toEqual(USUAL_READING_SETTINGS);
});

it('finds the usual size again', () => {
  expect(withUsualSize({ ...USUAL_READING_SETTINGS, size: 1.5 })).toEqual(USUAL_READING_SETTINGS);
});
