import type { Direction } from '../../lib/convert/locale.ts';
import { nameOf } from '../../lib/convert/own-words/custom-words.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';

/** The directions that a reader may add a word for; those of a file may be any. */
export const WORD_DIRECTIONS: readonly Direction[] = [
  { from: 's', to: 't' },
  { from: 's', to: 'tw' },
  { from: 's', to: 'twp' },
  { from: 's', to: 'hk' },
  { from: 't', to: 's' },
];

const NAMES: Readonly<Record<string, MessageKey>> = {
  s2t: 'wordsToTraditional',
  s2tw: 'wordsToTaiwan',
  s2twp: 'wordsToTaiwanWords',
  s2hk: 'wordsToHongKong',
  t2s: 'wordsToSimplified',
};

/** What a reader calls a direction; one that has no name is called as in the file. */
export function directionName(direction: Direction, t: Translate): string {
  const name = NAMES[nameOf(direction)];
  return name === undefined ? nameOf(direction) : t(name);
}
