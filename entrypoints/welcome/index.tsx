import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme/tokens.css';
import '../../components/theme/page.css';
import '../../components/theme/forms.css';
import '../../components/theme/controls.css';
import '../../components/prose/prose.css';
import '../../components/keys/key-help.css';
import '../../components/welcome/welcome.css';
import { type Sample, WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { explained } from '../../lib/browsers/permissions.ts';
import { reportFailure } from '../services/report-failure.ts';
import { SAMPLE_PAGE } from '../services/sample-pages.ts';
import { loadTexts, translate as t, watchTexts } from '../services/translate.ts';
import { readSample } from './read-sample.ts';

const root = document.getElementById('root');
let sample: Sample | null = null;

function draw(): void {
  document.documentElement.lang = t('languageTag');
  document.title = t('extName');
  const permissions = explained(browser.runtime.getManifest().permissions ?? []);
  if (root === null) return;
  render(<WelcomePage {...{ sample, permissions, t }} address={SAMPLE_PAGE} />, root);
}

await loadTexts();
draw();
watchTexts(draw);
readSample()
  .then((read) => {
    sample = read;
    draw();
  })
  .catch(reportFailure);
