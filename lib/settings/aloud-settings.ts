import { isFiniteNumber, isString } from '../messages/guard.ts';

/** How the reader wants to be read to. */
export interface AloudSettings {
  /** As a factor of a voice's usual speed. */
  readonly rate: number;
  /** The id of the voice chosen for a language, by the language's first tag: `zh`, `en`. */
  readonly voices: Readonly<Record<string, string>>;
}

export const USUAL_ALOUD_SETTINGS: AloudSettings = { rate: 1, voices: {} };

/** The slowest and the fastest that a voice can be understood at. */
const RATE_MIN = 0.5;
const RATE_MAX = 3;

/** The settings that a stored value holds; what is missing or out of bounds is as usual. */
export function parseAloudSettings(stored: unknown): AloudSettings {
  if (typeof stored !== 'object' || stored === null) return USUAL_ALOUD_SETTINGS;
  const rate: unknown = Reflect.get(stored, 'rate');
  const voices: unknown = Reflect.get(stored, 'voices');
  const isRate = isFiniteNumber(rate) && rate >= RATE_MIN && rate <= RATE_MAX;
  const chosen = typeof voices === 'object' && voices !== null ? Object.entries(voices) : [];
  return {
    rate: isRate ? rate : USUAL_ALOUD_SETTINGS.rate,
    voices: Object.fromEntries(chosen.filter(([, voice]) => isString(voice))),
  };
}
