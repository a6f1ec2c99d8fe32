import { hasOpened } from '../../lib/messages/open-app-request.ts';
import { answerTo } from '../services/answer-to.ts';

/**
 * Brings the reader app; false where it has not come in time. Never rejects. A page of the extension's
 * own, into which nothing can be injected, loads it by itself.
 */
export const bringApp = async (): Promise<boolean> =>
  location.protocol.endsWith('-extension:')
    ? loadApp()
    : hasOpened(await answerTo({ kind: 'open-reader-app' }));

function loadApp(): Promise<boolean> {
  const script = document.createElement('script');
  script.src = '/reader-app.js';
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
}
