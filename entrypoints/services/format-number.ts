import { translate } from './translate.ts';

/** A number as it is written in the interface's language: `1,234`. */
export const formatNumber = (value: number): string =>
  value.toLocaleString(translate('languageTag'));
