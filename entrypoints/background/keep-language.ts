import { browser } from 'wxt/browser';
import { renewTexts } from '../services/language-store.ts';
import { reportFailure } from '../services/report-failure.ts';

/** Keeps the texts of the language that is set as this version has them. */
export function keepLanguage(): void {
  browser.runtime.onInstalled.addListener(() => {
    renewTexts().catch(reportFailure);
  });
}
