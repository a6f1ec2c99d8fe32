import { browser } from 'wxt/browser';
import { type OpenAppAnswer, parseOpenAppRequest } from '../../lib/messages/open-app-request.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { Answer } from './answer.ts';
import { offerSelectionMenuAt } from './selection-menu.ts';

/** Brings the reader app to the frame that asks for it. */
export const answerOpenApp: Answer = (message, { tab, frameId, url }) => {
  if (parseOpenAppRequest(message) === null) return null;
  if (tab?.id === undefined) return Promise.resolve<OpenAppAnswer>({ opened: false });
  if (url !== undefined) offerSelectionMenuAt(url).catch(reportFailure);
  return openReaderApp(tab.id, frameId ?? 0);
};

/** Resolves once the app's script has run there, or could not. */
async function openReaderApp(tabId: number, frameId: number): Promise<OpenAppAnswer> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/reader-app.js'],
    });
    return { opened: true };
  } catch (failure) {
    // The page is gone, or may no longer be read.
    reportFailure(failure);
    return { opened: false };
  }
}
