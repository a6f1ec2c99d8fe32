import { expect, it } from 'vitest';
import { parseAloudSettings, USUAL_ALOUD_SETTINGS } from '../../../lib/settings/aloud-settings.ts';

it.each([
  [undefined, USUAL_ALOUD_SETTINGS],
  ['fast', USUAL_ALOUD_SETTINGS],
  [{ rate: 99, voices: null }, USUAL_ALOUD_SETTINGS],
  [{ rate: 1.5 }, { rate: 1.5, voices: {} }],
  [
    { rate: '2', voices: { zh: 'lin', en: 4 } },
    { rate: 1, voices: { zh: 'lin' } },
  ],
])('takes of %j what can be used', (stored, settings) => {
  expect(parseAloudSettings(stored)).toEqual(settings);
});
