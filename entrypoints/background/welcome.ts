import { browser } from 'wxt/browser';
import { reportFailure } from '../services/report-failure.ts';
import { WELCOME_PAGE } from '../services/sample-pages.ts';

/** Shows the first-run page, once; not to the tests, which open it themselves. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' || import.meta.env.MODE !== 'production') return;
    browser.tabs.create({ url: location.origin + WELCOME_PAGE }).catch(reportFailure);
  });
}
