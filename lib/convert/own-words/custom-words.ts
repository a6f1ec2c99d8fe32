import { PHRASE_MAX } from '../dictionaries/phrase-index.ts';
import { type Direction, localeOf } from '../locale.ts';

/** A reader's own word for a direction; it goes before every dictionary. */
export interface CustomWord {
  readonly direction: Direction;
  readonly from: string;
  readonly to: string;
}

/** Why a line is no word. */
export type WordFault =
  /** Not `direction TAB from TAB to`. */
  | 'shape'
  /** No such direction as the first part says. */
  | 'direction'
  /** Nothing to replace, or nothing in its place. */
  | 'empty'
  /** Over `PHRASE_MAX` code units. */
  | 'long'
  /** Half a surrogate pair, or a control character. */
  | 'character'
  /** The same word as on a line above, with another meaning. */
  | 'twice';

export interface ParsedWords {
  readonly words: readonly CustomWord[];
  readonly faults: readonly { readonly line: number; readonly fault: WordFault }[];
}

/**
 * Reads words from text, one a line: `s2twp`, the word and what it shall become, with tabs between.
 * Empty lines, and those that begin with `#`, are comments. A faulty line is told of by its number,
 * from 1, and left out; the others count.
 */
export function parseCustomWords(text: string): ParsedWords {
  const words = new Map<string, CustomWord>();
  const faults: { line: number; fault: WordFault }[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, at) => {
    const written = at === 0 ? line.replace(/^\ufeff/, '') : line;
    if (written.trim() === '' || written.startsWith('#')) return;
    const word = parseWord(written);
    const fault = typeof word === 'string' ? word : faultBeside(word, words);
    if (fault !== undefined) faults.push({ line: at + 1, fault });
    else if (typeof word !== 'string') words.set(wordKey(word), word);
  });
  return { words: [...words.values()], faults };
}

/** What OpenCC calls a direction: s2twp. */
export const nameOf = ({ from, to }: Direction): string => `${from}2${to}`;
/** The same for two words that contradict each other. */
export const wordKey = ({ direction, from }: CustomWord): string => `${nameOf(direction)}\t${from}`;

function faultBeside(
  word: CustomWord,
  words: ReadonlyMap<string, CustomWord>,
): WordFault | undefined {
  const other = words.get(wordKey(word));
  return other === undefined || other.to === word.to ? undefined : 'twice';
}

function parseWord(line: string): CustomWord | WordFault {
  const parts = line.split('\t').map((part) => part.trim());
  const [name, from, to] = parts;
  if (name === undefined || from === undefined || to === undefined) return 'shape';
  if (parts.length > 3) return 'shape';
  const direction = directionOf(name);
  if (direction === undefined) return 'direction';
  if (from === '' || to === '') return 'empty';
  if (from.length > PHRASE_MAX || to.length > PHRASE_MAX) return 'long';
  return /[\p{Cc}\p{Cs}]/u.test(from + to) ? 'character' : { direction, from, to };
}

function directionOf(name: string): Direction | undefined {
  const [first = '', second = '', ...more] = name.split('2');
  const [from, to] = [localeOf(first), localeOf(second)];
  if (from === undefined || to === undefined || from === to || more.length > 0) return undefined;
  return { from, to };
}

/** Words as text that `parseCustomWords` reads back. */
export const formatCustomWords = (words: readonly CustomWord[]): string =>
  words.map(({ direction, from, to }) => `${nameOf(direction)}\t${from}\t${to}\n`).join('');
