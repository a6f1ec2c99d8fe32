import { render } from 'preact';
import '../../components/pdf/pdf.css';
import '../../components/theme/controls.css';
import '../../components/theme/tokens.css';
import '../../components/theme/page.css';
import '../../components/theme/forms.css';
import { PdfEntry } from '../../components/pdf/PdfEntry.tsx';
import { PrintedPage } from '../../components/pdf/PrintedPage.tsx';
import type { PdfState } from '../../components/pdf/pdf-state.ts';
import type { PagePlace } from '../../components/reading-view/reading.ts';
import { siteOf } from '../../lib/sites/site.ts';
import { reportFailure } from '../services/report-failure.ts';
import { askForSite, isAllowed, isHomeSite } from '../services/site-permissions.ts';
import { loadTexts, translate as t, watchTexts } from '../services/translate.ts';
import { openReading } from './open-reading.tsx';
import { type OpenedPdf, PdfOpener } from './pdf-opener.ts';
import { takeDrops } from './take-drops.ts';

const root = document.getElementById('root');
/** What is shown; null while pages are. */
let shown: PdfState | null = null;

function show(state: PdfState): void {
  shown = state;
  if (root !== null) render(<PdfEntry state={state} actions={opener} t={t} />, root);
}

function showPrinted(place: PagePlace | null): void {
  shown = null;
  if (root !== null) render(place && <PrintedPage place={place} t={t} />, root);
}

const opener = new PdfOpener({
  draw: show,
  onOpened: (opened: OpenedPdf) => {
    openReading(opened, showPrinted).catch(reportFailure);
  },
  hasLeave: async (url) => {
    const site = siteOf(url);
    return site !== null && (isHomeSite(site) || (await isAllowed(site)));
  },
  askLeave: async (url) => {
    const site = siteOf(url);
    return site !== null && (await askForSite(site));
  },
});

/** In the language that is set; where pages are shown, their view follows by itself. */
function speak(): void {
  document.documentElement.lang = t('languageTag');
  if (shown === null) return;
  document.title = t('pdfTitle');
  show(shown);
}

await loadTexts();
document.documentElement.lang = t('languageTag');
document.title = t('pdfTitle');
watchTexts(speak);
takeDrops(opener.openFile);
const asked = new URLSearchParams(window.location.search);
const src = asked.get('src');
if (src === null) show({ kind: 'start', again: asked.has('pdf') });
else opener.openAddress(src);
