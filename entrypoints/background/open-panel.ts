import { browser } from 'wxt/browser';
import { parseOpenPanelRequest } from '../../lib/messages/panel-requests.ts';
import { openPanelBeside, openPanelFromPage } from '../services/open-panel.ts';
import { reportFailure } from '../services/report-failure.ts';
import { thisBrowser } from '../services/this-browser.ts';
import type { Answer } from './answer.ts';

/** Opens the panel beside the page that asks; at once, or the browser forgets the click. */
export const answerOpenPanel: Answer = (message, { tab }) => {
  if (parseOpenPanelRequest(message) === null) return null;
  if (tab?.id === undefined) return Promise.resolve(null);
  return openPanelFromPage(tab.id).catch(reportFailure);
};

/** Opens it by the browser's key too; a browser may do so of itself. */
export function openPanelByKey(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== thisBrowser.panelCommand || tab?.id === undefined) return;
    openPanelBeside(tab.id).catch(reportFailure);
  });
}
