import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme/tokens.css';
import '../../components/theme/page.css';
import '../../components/theme/forms.css';
import '../../components/theme/controls.css';
import '../../components/prose/prose.css';
import '../../components/reading-settings/reading-settings.css';
import '../../components/citation/citation.css';
import '../../components/conversion/custom-words.css';
import '../../components/keys/key-help.css';
import '../../components/options/options.css';
import { AboutSection } from '../../components/options/AboutSection.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { SitesSection } from '../../components/options/SitesSection.tsx';
import type { Site } from '../../lib/sites/site.ts';
import { reportFailure } from '../services/report-failure.ts';
import { allowedSites, giveUpSite, watchPermissions } from '../services/site-permissions.ts';
import { loadTexts, translate as t, watchTexts } from '../services/translate.ts';
import { CustomWordsOptions } from './CustomWordsOptions.tsx';
import { DataOptions } from './DataOptions.tsx';
import { ShortcutsOptions } from './ShortcutsOptions.tsx';
import {
  CitationOptions,
  ConversionOptions,
  LanguageOptions,
  ReadingOptions,
} from './StoredSections.tsx';

const root = document.getElementById('root');
let sites: readonly Site[] | null = null;

function draw(): void {
  document.documentElement.lang = t('languageTag');
  document.title = t('settingsOf', t('extName'));
  const giveUp = (site: Site): void => {
    giveUpSite(site).catch(reportFailure);
  };
  if (root === null) return;
  render(
    <OptionsPage t={t}>
      <ReadingOptions t={t} />
      <LanguageOptions t={t} />
      <SitesSection sites={sites} onGiveUp={giveUp} t={t} />
      <CitationOptions t={t} />
      <ConversionOptions t={t} />
      <CustomWordsOptions t={t} />
      <ShortcutsOptions t={t} />
      <DataOptions t={t} />
      <AboutSection version={browser.runtime.getManifest().version} t={t} />
    </OptionsPage>,
    root,
  );
}

const renewSites = (): void => {
  allowedSites()
    .then((allowed) => {
      sites = allowed;
      draw();
    })
    .catch(reportFailure);
};

await loadTexts();
draw();
renewSites();
watchPermissions(renewSites);
watchTexts(draw);
