import type { Translate } from '../../lib/i18n/message.ts';
import { HOME_HOST } from '../../lib/sites/home-sites.ts';
import type { Site } from '../../lib/sites/site.ts';
import { OptionsSection } from './OptionsSection.tsx';

interface Props {
  /** What the reader has allowed; null while the browser is being asked. */
  readonly sites: readonly Site[] | null;
  /** What a backup named, and the reader has not decided on yet. */
  readonly offered: readonly Site[];
  readonly onGiveUp: (site: Site) => void;
  readonly onAllow: (site: Site) => void;
  readonly onDecline: (site: Site) => void;
  readonly t: Translate;
}

/** Where the extension works: on its own site, and on those that the reader has allowed. */
export function SitesSection({ offered, sites, onAllow, onDecline, onGiveUp, t }: Props) {
  return (
    <OptionsSection id="sites" title={t('sites')}>
      <p class="soft">{t('sitesHelp')}</p>
      <ul class="rows sites">
        <li>
          <span class="host">{HOME_HOST}</span>
          <span class="soft">{t('homeSite')}</span>
        </li>
        {sites?.map((site) => (
          <li key={site.host}>
            <span class="host">{site.host}</span>
            <button
              type="button"
              class="button framed"
              aria-label={t('giveUpSiteNamed', site.host)}
              onClick={() => onGiveUp(site)}
            >
              {t('giveUpSite')}
            </button>
          </li>
        ))}
      </ul>
      {sites?.length === 0 && offered.length === 0 && <p class="soft">{t('noSites')}</p>}
      {offered.length > 0 && <OfferedSites {...{ offered, onAllow, onDecline, t }} />}
    </OptionsSection>
  );
}

/** They come out of a backup, and each needs the browser's own question. */
function OfferedSites({
  offered,
  onAllow,
  onDecline,
  t,
}: Pick<Props, 'offered' | 'onAllow' | 'onDecline' | 't'>) {
  return (
    <>
      <p class="soft" id="offered-sites">
        {t('offeredSites')}
      </p>
      <ul class="rows sites offered" aria-labelledby="offered-sites">
        {offered.map((site) => (
          <li key={site.host}>
            <span class="host">{site.host}</span>
            <button
              type="button"
              class="button framed"
              aria-label={t('allowSiteNamed', site.host)}
              onClick={() => onAllow(site)}
            >
              {t('allowSite')}
            </button>
            <button
              type="button"
              class="button framed"
              aria-label={t('declineSiteNamed', site.host)}
              onClick={() => onDecline(site)}
            >
              {t('declineSite')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
