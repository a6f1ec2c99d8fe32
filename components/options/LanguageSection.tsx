import { LANGUAGES, type Language } from '../../lib/i18n/language.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import { Choice } from '../reading-settings/Choice.tsx';
import { OptionsSection } from './OptionsSection.tsx';

const NAMES: Readonly<Record<Language, MessageKey>> = {
  zh_CN: 'languageSimplified',
  zh_TW: 'languageTraditional',
  en: 'languageEnglish',
};

interface Props {
  /** Null follows the browser. */
  readonly language: Language | null;
  readonly onSet: (language: Language | null) => void;
  readonly t: Translate;
}

/** The language in which the extension speaks. */
export const LanguageSection = ({ language, onSet, t }: Props) => (
  <OptionsSection id="language" title={t('interfaceLanguage')}>
    <p class="soft">{t('interfaceLanguageHelp')}</p>
    <Choice<Language | 'browser'>
      id="interface-language"
      name={t('interfaceLanguage')}
      options={[
        { value: 'browser', name: t('followBrowser') },
        ...LANGUAGES.map((value) => ({ value, name: t(NAMES[value]) })),
      ]}
      chosen={language ?? 'browser'}
      onChoose={(chosen) => onSet(chosen === 'browser' ? null : chosen)}
    />
  </OptionsSection>
);
