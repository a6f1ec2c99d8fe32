import { guessLanguage } from '../../prose/language.ts';
import type { SourceFields } from '../source.ts';

/** Locales as CSL names them. */
const LOCALES: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  ja: 'ja-JP',
  ko: 'ko-KR',
  en: 'en-US',
};

/**
 * The locale of a source, by which a reference manager chooses between 等 and et al.; undefined where
 * neither the source nor its titles tell it.
 */
export function localeOf({ language, title, publication }: SourceFields): string | undefined {
  return LOCALES[language ?? guessLanguage(`${title ?? ''}${publication ?? ''}`, '')];
}
