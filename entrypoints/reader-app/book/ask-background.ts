import { parseReadAnswer, type ReadAnswer } from '../../../lib/messages/read-answer.ts';
import type { ReadRequest } from '../../../lib/messages/read-request.ts';
import { answerTo } from '../../services/answer-to.ts';

/** Asks for a page to be read; null where no answer comes. Never rejects. */
export type AskBackground = (request: ReadRequest) => Promise<ReadAnswer | null>;

/** Asks the extension's background. */
export const askBackground: AskBackground = async (request) =>
  parseReadAnswer(await answerTo(request));
