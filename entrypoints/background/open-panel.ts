import { parseOpenPanelRequest } from '../../lib/messages/panel-requests.ts';
import { openPanelFromPage } from '../services/open-panel.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { Answer } from './answer.ts';

/** Opens the panel beside the page that asks; at once, or the browser forgets the click. */
export const answerOpenPanel: Answer = (message, { tab }) => {
  if (parseOpenPanelRequest(message) === null) return null;
  if (tab?.id === undefined) return Promise.resolve(null);
  return openPanelFromPage(tab.id).catch(reportFailure);
};
