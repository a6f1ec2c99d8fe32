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
import { loadTexts, translate as t, watchTexts } from '../services/translate.ts';
import { CustomWordsOptions } from './CustomWordsOptions.tsx';
import { DataOptions } from './DataOptions.tsx';
import { ShortcutsOptions } from './ShortcutsOptions.tsx';
import { SitesOptions } from './SitesOptions.tsx';
import {
  CitationOptions,
  ConversionOptions,
  LanguageOptions,
  ReadingOptions,
} from './StoredSections.tsx';

const root = document.getElementById('root');

function draw(): void {
  document.documentElement.lang = t('languageTag');
  document.title = t('settingsOf', t('extName'));
  if (root === null) return;
  render(
    <OptionsPage t={t}>
      <ReadingOptions t={t} />
      <LanguageOptions t={t} />
      <SitesOptions t={t} />
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

await loadTexts();
draw();
watchTexts(draw);
