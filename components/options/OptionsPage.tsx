import type { ComponentChildren } from 'preact';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';

/** The sections in their order: the names in the page's address, and their titles. */
const SECTIONS = {
  reading: 'keysReading',
  language: 'interfaceLanguage',
  sites: 'sites',
  citation: 'columnCitation',
  conversion: 'conversion',
  words: 'customWords',
  shortcuts: 'shortcuts',
  data: 'data',
  about: 'about',
} as const satisfies Readonly<Record<string, MessageKey>>;

interface Props {
  readonly t: Translate;
  /** The sections themselves. */
  readonly children: ComponentChildren;
}

/** The settings: beside them, or above where there is no room, what leads to each section. */
export const OptionsPage = ({ t, children }: Props) => (
  <div class="options">
    <header>
      <h1>{t('settingsOf', t('extName'))}</h1>
      <nav aria-label={t('settingsSections')}>
        <ul>
          {Object.entries(SECTIONS).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
    <main>{children}</main>
  </div>
);
