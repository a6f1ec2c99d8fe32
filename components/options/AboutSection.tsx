import type { Translate } from '../../lib/i18n/message.ts';
import { OptionsSection } from './OptionsSection.tsx';

interface Props {
  readonly version: string;
  readonly t: Translate;
}

/** What is bundled, as `scripts/release/licences.ts` writes it. */
const LICENCES = '/licences.txt';
/** The first-run page. */
const WELCOME = '/welcome.html';

/** The extension itself: its version, what it does with what one reads, and whose work is in it. */
export const AboutSection = ({ version, t }: Props) => (
  <OptionsSection id="about" title={t('about')}>
    <p>
      {t('extName')} · {t('versionNumber', version)}
    </p>
    <p class="soft">{t('extDescription')}</p>
    <h3>{t('privacy')}</h3>
    <p>{t('privacyText')}</p>
    <p>
      <a href={WELCOME}>{t('showWelcome')}</a>
    </p>
    <h3>{t('licences')}</h3>
    <p>
      {t('licencesText')} <a href={LICENCES}>{t('allLicences')}</a>
    </p>
  </OptionsSection>
);
