import { describe, expect, it } from 'vitest';
import {
  parseConversionSettings,
  USUAL_CONVERSION_SETTINGS,
} from '../../../lib/settings/conversion-settings.ts';

describe('stored conversion settings', () => {
  it('are read as they were stored', () => {
    const settings = { target: 'twp', quotes: 'kept', copied: 'original', cited: 'shown' } as const;
    expect(parseConversionSettings(settings)).toEqual(settings);
  });

  it.each([undefined, null, 3, 'tw', [], { target: 'jp', quotes: 1, copied: 'both' }])(
    'are as usual where %j is stored',
    (stored) => {
      expect(parseConversionSettings(stored)).toEqual(USUAL_CONVERSION_SETTINGS);
    },
  );

  it('keep what is known beside what is not', () => {
    expect(parseConversionSettings({ target: 'hk', quotes: 'new' })).toEqual({
      ...USUAL_CONVERSION_SETTINGS,
      target: 'hk',
    });
  });
});
