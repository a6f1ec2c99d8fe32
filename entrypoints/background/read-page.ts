import { answerMessage } from '../../lib/messages/answer-message.ts';
import type { Answer } from './answer.ts';

/** Reads pages for the reader app, off the thread that draws: some files are megabytes. */
export const answerReadPage: Answer = (message) => {
  const answer = answerMessage(message);
  return answer === null ? null : Promise.resolve(answer);
};
