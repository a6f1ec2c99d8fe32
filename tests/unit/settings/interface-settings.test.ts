import { describe, expect, it } from 'vitest';
import { parseInterfaceSettings } from '../../../lib/settings/interface-settings.ts';

describe('parseInterfaceSettings', () => {
  it.each([['zh_CN'], ['zh_TW'], ['en'], [null]])('keeps %j', (language) => {
    expect(parseInterfaceSettings({ language })).toEqual({ language });
  });

  it.each([[undefined], ['en'], [{}], [{ language: 'tlh' }], [{ language: 1 }]])(
    'follows the browser for %j',
    (stored) => {
      expect(parseInterfaceSettings(stored)).toEqual({ language: null });
    },
  );
});
