import type { ConvertedText } from '../../lib/convert/converted-text.ts';
import { parseConvertAnswer } from '../../lib/messages/convert-answer.ts';
import type { ConvertRequest } from '../../lib/messages/convert-request.ts';
import { answerTo } from './answer-to.ts';

/** What is to be converted, and how. */
export type Conversion = Omit<ConvertRequest, 'kind'>;

/**
 * The texts converted, null for each that stays as it is. Rejects where the background does not
 * answer: it was reloaded, or could not read a dictionary.
 */
export async function convertTexts(
  conversion: Conversion,
): Promise<readonly (ConvertedText | null)[]> {
  const request: ConvertRequest = { kind: 'convert-texts', ...conversion };
  // A message is lost that reaches the background as the browser stops it: it is sent once more.
  const answer = (await answerTo(request)) ?? (await answerTo(request));
  const texts = parseConvertAnswer(answer, conversion.texts.length);
  if (texts === null) throw new Error('No conversion came back.');
  return texts;
}
