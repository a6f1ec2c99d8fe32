import { browser } from 'wxt/browser';
import { parseOpenPanelRequest } from '../../lib/messages/panel-requests.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { Answer } from './answer.ts';

/** Opens the side panel beside the page that asks; at once, or the browser forgets the click. */
export const answerOpenPanel: Answer = (message, { tab }) => {
  if (parseOpenPanelRequest(message) === null) return null;
  if (tab?.id === undefined) return Promise.resolve(null);
  return browser.sidePanel.open({ tabId: tab.id }).catch(reportFailure);
};
