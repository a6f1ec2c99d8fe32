import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import '../../components/theme/controls.css';
import '../../components/theme/tokens.css';
import '../../components/theme/page.css';
import '../../components/theme/forms.css';
import { Popup, type PopupActions } from '../../components/popup/Popup.tsx';
import type { PopupState, SiteState } from '../../components/popup/popup-state.ts';
import { type Site, siteOf } from '../../lib/sites/site.ts';
import { isPdfAddress } from '../../lib/sources/pdf/pdf-address.ts';
import { openPanelBeside } from '../services/open-panel.ts';
import { openPdfPage } from '../services/open-pdf-page.ts';
import { reportFailure } from '../services/report-failure.ts';
import { askForSite, giveUpSite, isAllowed, isHomeSite } from '../services/site-permissions.ts';
import { loadTexts, translate, watchTexts } from '../services/translate.ts';
import { frameIn, lookAtTab } from './look-at-tab.ts';

let state: PopupState = { kind: 'looking' };
let openPanel: PopupActions['openPanel'] = null;

function show(next: PopupState): void {
  state = next;
  const root = document.getElementById('root');
  const actions: PopupActions = { allow, openPdf, openSettings, openAddress, openPanel };
  if (root !== null) render(<Popup state={state} actions={actions} t={translate} />, root);
}

function allow(allowed: boolean): void {
  if (state.kind !== 'read' && state.kind !== 'no-book') return;
  const site = state.site?.site;
  if (site === undefined) return;
  // The browser may close the popup to ask; the background hears of the answer by itself.
  const asked = allowed ? askForSite(site) : giveUpSite(site);
  asked.then(() => renew(site)).catch(reportFailure);
}

function openPdf(address: string | null): void {
  openPdfPage(address).then(close).catch(reportFailure);
}

function openSettings(): void {
  browser.runtime.openOptionsPage().then(close).catch(reportFailure);
}

function openAddress(url: string): void {
  browser.tabs.create({ url }).then(close).catch(reportFailure);
}

/** How to open the panel beside a tab: at once in the click, or the browser forgets it. */
const panelOf = (tabId: number) => (): void => {
  openPanelBeside(tabId).then(close).catch(reportFailure);
};

/** Shows what the browser has: the reader may have said no. */
async function renew(site: Site): Promise<void> {
  if (state.kind !== 'read' && state.kind !== 'no-book') return;
  show({ ...state, site: await siteState(site) });
}

async function siteState(site: Site): Promise<SiteState> {
  if (isHomeSite(site)) return { site, leave: 'home' };
  return { site, leave: (await isAllowed(site)) ? 'allowed' : 'none' };
}

async function look(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return show({ kind: 'closed' });
  openPanel = panelOf(tab.id);
  show(state);
  const address = tab.url ?? '';
  if (isPdfAddress(address)) return show({ kind: 'pdf', address });
  const found = await lookAtTab(tab.id);
  if (found === 'closed') return show({ kind: found });
  const own = siteOf(address);
  const site = own && (await siteState(own));
  if (found === 'read') show({ kind: found, site });
  else show({ kind: found, site, frame: await frameIn(tab.id) });
}

await loadTexts();
const speak = (): void => {
  document.documentElement.lang = translate('languageTag');
  document.title = translate('extName');
  show(state);
};
speak();
watchTexts(speak);
look().catch(reportFailure);
