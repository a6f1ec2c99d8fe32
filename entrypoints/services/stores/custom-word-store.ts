import { browser } from 'wxt/browser';
import {
  type CustomWord,
  formatCustomWords,
  parseCustomWords,
} from '../../../lib/convert/own-words/custom-words.ts';
import { mergeWords } from '../../../lib/convert/own-words/merge-words.ts';
import { isString } from '../../../lib/messages/guard.ts';
import { isWordsName, wordsName } from '../../../lib/settings/stored-names.ts';
import { hearWhile } from '../hear-while.ts';

const wordsIn = (stored: unknown): readonly CustomWord[] =>
  isString(stored) ? parseCustomWords(stored).words : [];

async function stored(names: readonly string[]): Promise<Record<string, unknown>> {
  return await browser.storage.local.get([...names]);
}

/** The words that count in a book: its own go before those for always. */
export async function customWords(book: string | null): Promise<readonly CustomWord[]> {
  const names = [wordsName(null), ...(book === null ? [] : [wordsName(book)])];
  const all = await stored(names);
  return names.reverse().flatMap((name) => wordsIn(all[name]));
}

/** The words that were chosen for one book alone, or, for null, those for always. */
export async function ownCustomWords(book: string | null): Promise<readonly CustomWord[]> {
  const name = wordsName(book);
  return wordsIn((await stored([name]))[name]);
}

/** Resolves once they are stored, in place of those that were. */
export async function storeCustomWords(
  words: readonly CustomWord[],
  book: string | null,
): Promise<void> {
  const name = wordsName(book);
  if (words.length === 0) await browser.storage.local.remove(name);
  else await browser.storage.local.set({ [name]: formatCustomWords(words) });
}

/** Resolves once the word is stored, in place of what it contradicts; not where they are too many. */
export async function addCustomWord(word: CustomWord, book: string | null): Promise<void> {
  const words = mergeWords(await ownCustomWords(book), [word]);
  if (words !== null) await storeCustomWords(words, book);
}

/** Calls back when words were changed, in this page or another. */
export function watchCustomWords(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(isWordsName)) onChange();
  };
  hearWhile(browser.storage.local.onChanged, listen, signal);
}
