import { browser } from 'wxt/browser';
import { parsePageFound } from '../../lib/messages/page-found.ts';
import { reportFailure } from '../services/report-failure.ts';
import { loadTexts, translate } from '../services/translate.ts';
import type { Answer } from './answer.ts';

/** The accent of the reading view, on which white has a contrast of 7:1. */
const COLOUR = '#93321f';

/** Marks the toolbar's button on a page that can be read; the browser unmarks it when it is left. */
export const answerPageFound: Answer = (message, { tab, frameId }) => {
  if (parsePageFound(message) === null) return null;
  if (tab?.id !== undefined && frameId === 0) mark(tab.id).catch(reportFailure);
  return Promise.resolve(null);
};

async function mark(tabId: number): Promise<void> {
  await loadTexts();
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeText({ tabId, text: translate('badgeReadable') }),
    browser.action.setTitle({ tabId, title: translate('pageReadable') }),
  ]);
}
