import type { ProsePage } from '../model/block.ts';
import type { ConvertAnswer } from './convert-answer.ts';
import { eitherOf, isString, listOf, oneOf, recordOf } from './guard.ts';

interface Texts {
  readonly texts: readonly (Pick<NonNullable<ConvertAnswer['texts'][number]>, 'text'> | null)[];
}

const hasTexts = recordOf<Texts>({
  texts: listOf(eitherOf(recordOf({ text: isString }), oneOf(null))),
});

/**
 * A page with the texts that an answer holds, to be looked at until all of the answer can be shown:
 * without its doubts, for these have places in the original. Null where the answer is of no such page.
 */
export function withConvertedTexts(page: ProsePage, answer: unknown): ProsePage | null {
  if (!hasTexts(answer) || answer.texts.length !== page.blocks.length) return null;
  return {
    ...page,
    blocks: page.blocks.map((block, at) => {
      const text = answer.texts[at]?.text;
      return text === undefined ? block : { ...block, text, spans: [], doubts: [] };
    }),
  };
}
