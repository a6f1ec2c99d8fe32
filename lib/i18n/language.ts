/** The languages of the interface, as `public/_locales` names them. */
export const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
