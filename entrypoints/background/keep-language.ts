import { browser } from 'wxt/browser';
import { reportFailure } from '../services/report-failure.ts';
import { renewTexts } from '../services/stores/language-store.ts';

/** Keeps the texts of the language that is set as this version has them. */
export function keepLanguage(): void {
  browser.runtime.onInstalled.addListener(() => {
    renewTexts().catch(reportFailure);
  });
}
