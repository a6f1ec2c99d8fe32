import type { WordFault } from '../../lib/convert/own-words/custom-words.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';

/** What is the matter with a word, for the reader. */
export const WORD_FAULTS: Readonly<Record<WordFault, MessageKey>> = {
  shape: 'wordFaultShape',
  direction: 'wordFaultDirection',
  empty: 'wordFaultEmpty',
  long: 'wordFaultLong',
  character: 'wordFaultCharacter',
  twice: 'wordFaultTwice',
};
