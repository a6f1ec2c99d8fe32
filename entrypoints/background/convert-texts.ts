import { TextConverter } from '../../lib/convert/text-converter.ts';
import { type ConvertAnswer, packAnswer } from '../../lib/messages/convert-answer.ts';
import { type ConvertRequest, parseConvertRequest } from '../../lib/messages/convert-request.ts';
import { publishedDictionaries } from '../services/published-dictionaries.ts';
import { customWords } from '../services/stores/custom-word-store.ts';
import type { Answer } from './answer.ts';

/** Keeps the dictionaries for as long as the browser keeps the background; made anew after that. */
const converter = new TextConverter(publishedDictionaries);

/** Converts texts for the extension's pages, off the threads that draw them. */
export const answerConvertTexts: Answer = (message) => {
  const request = parseConvertRequest(message);
  return request && convertTexts(request);
};

async function convertTexts({ texts, to, quotes, book }: ConvertRequest): Promise<ConvertAnswer> {
  const words = await customWords(book);
  return packAnswer(await converter.convert(texts, { to, quotes, words }));
}
