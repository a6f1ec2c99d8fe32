/**
 * Ways of writing Chinese, named as OpenCC names them: simplified; traditional by OpenCC's own
 * standard; Taiwan, Hong Kong, and each with its own words too; Japanese shinjitai.
 */
export const LOCALES = ['s', 't', 'tw', 'twp', 'hk', 'hkp', 'jp'] as const;
export type Locale = (typeof LOCALES)[number];

/** `{ from: 's', to: 'twp' }` is what OpenCC calls s2twp. */
export interface Direction {
  readonly from: Locale;
  readonly to: Locale;
}

/** The locale of that name, or undefined. */
export const localeOf = (name: string): Locale | undefined =>
  LOCALES.find((locale) => locale === name);
