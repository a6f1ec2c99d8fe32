import { browser } from 'wxt/browser';
import {
  type CustomWord,
  formatCustomWords,
  parseCustomWords,
} from '../../lib/convert/custom-words.ts';
import { mergeWords } from '../../lib/convert/merge-words.ts';
import { isString } from '../../lib/messages/guard.ts';
import { hearWhile } from './hear-while.ts';

/** The words that count everywhere, as text. */
const ALWAYS = 'conversionWords';
/** Those of one book; its address follows. */
const OF_BOOK = `${ALWAYS}:`;

const keyOf = (book: string | null): string => (book === null ? ALWAYS : OF_BOOK + book);

const wordsIn = (stored: unknown): readonly CustomWord[] =>
  isString(stored) ? parseCustomWords(stored).words : [];

async function stored(keys: readonly string[]): Promise<Record<string, unknown>> {
  return await browser.storage.local.get([...keys]);
}

/** The words that count in a book: its own go before those for always. */
export async function customWords(book: string | null): Promise<readonly CustomWord[]> {
  const all = await stored([ALWAYS, ...(book === null ? [] : [keyOf(book)])]);
  const always = wordsIn(all[ALWAYS]);
  return book === null ? always : [...wordsIn(all[keyOf(book)]), ...always];
}

/** The words that were chosen for one book alone, or, for null, those for always. */
export async function ownCustomWords(book: string | null): Promise<readonly CustomWord[]> {
  const key = keyOf(book);
  return wordsIn((await stored([key]))[key]);
}

/** Resolves once they are stored, in place of those that were. */
export async function storeCustomWords(
  words: readonly CustomWord[],
  book: string | null,
): Promise<void> {
  const key = keyOf(book);
  if (words.length === 0) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: formatCustomWords(words) });
}

/** Resolves once the word is stored, in place of what it contradicts; not where they are too many. */
export async function addCustomWord(word: CustomWord, book: string | null): Promise<void> {
  const words = mergeWords(await ownCustomWords(book), [word]);
  if (words !== null) await storeCustomWords(words, book);
}

/** Calls back when words were changed, in this page or another. */
export function watchCustomWords(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(ALWAYS))) onChange();
  };
  hearWhile(browser.storage.local.onChanged, listen, signal);
}
