import { render } from 'preact';
import '../../components/conversion/custom-words.css';
import '../../components/options/options.css';
import '../../components/reading-view/controls.css';
import '../../components/theme/tokens.css';
import '../../components/theme/page.css';
import { SitesSection } from '../../components/options/SitesSection.tsx';
import type { Site } from '../../lib/sites/site.ts';
import { reportFailure } from '../services/report-failure.ts';
import { allowedSites, giveUpSite, watchPermissions } from '../services/site-permissions.ts';
import { translate as t } from '../services/translate.ts';
import { CustomWordsOptions } from './CustomWordsOptions.tsx';

const root = document.getElementById('root');

function show(sites: readonly Site[] | null): void {
  if (root === null) return;
  const giveUp = (site: Site): void => {
    giveUpSite(site).catch(reportFailure);
  };
  render(
    <main class="options">
      <h1>{t('settingsOf', t('extName'))}</h1>
      <SitesSection sites={sites} onGiveUp={giveUp} t={t} />
      <CustomWordsOptions t={t} />
    </main>,
    root,
  );
}

const renew = (): void => {
  allowedSites().then(show).catch(reportFailure);
};

document.documentElement.lang = t('languageTag');
document.title = t('settingsOf', t('extName'));
show(null);
renew();
watchPermissions(renew);
