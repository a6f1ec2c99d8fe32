import {
  type ConversionSettings,
  parseConversionSettings,
} from '../../../lib/settings/conversion-settings.ts';
import { readSettings, type SettingsKind, storeSettings, watchSettings } from './settings-store.ts';

const CONVERSION: SettingsKind<ConversionSettings> = {
  name: 'conversionSettings',
  parse: parseConversionSettings,
};

/** What the reader last chose, in whatever page of the extension. */
export const conversionSettings = (): Promise<ConversionSettings> => readSettings(CONVERSION);

/** Resolves once they are stored. */
export const storeConversionSettings = (settings: ConversionSettings): Promise<void> =>
  storeSettings(CONVERSION, settings);

/** Calls back with the settings when they were changed, in this page or another. */
export const watchConversionSettings = (
  onSettings: (settings: ConversionSettings) => void,
  signal: AbortSignal,
): void => watchSettings(CONVERSION, onSettings, signal);
