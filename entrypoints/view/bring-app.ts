import { hasOpened } from '../../lib/messages/open-app-request.ts';
import { answerTo } from '../services/answer-to.ts';

/** Asks the background for the reader app; false where it has not come in time. Never rejects. */
export const bringApp = async (): Promise<boolean> =>
  hasOpened(await answerTo({ kind: 'open-reader-app' }));
