import { describe, expect, it } from 'vitest';
import {
  parseReadingSettings,
  USUAL_READING_SETTINGS,
} from '../../../lib/settings/reading-settings.ts';

describe('parseReadingSettings', () => {
  it('gives back what was stored', () => {
    const chosen = { ...USUAL_READING_SETTINGS, font: 'kai', size: 1.25, writing: 'vertical' };
    expect(parseReadingSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([undefined, null, 'large', 7, [], {}])('is as usual for %j', (stored) => {
    expect(parseReadingSettings(stored)).toEqual(USUAL_READING_SETTINGS);
  });

  it('takes what it knows, and no value that it does not', () => {
    const stored = { font: 'comic', size: 40, leading: Number.NaN, theme: 'dark', other: 1 };
    expect(parseReadingSettings(stored)).toEqual({ ...USUAL_READING_SETTINGS, theme: 'dark' });
  });
});
