import { type CorrectionScope, SCOPES } from '../cite/corrections.ts';

/** Where what is corrected within a scope is stored, by its key (`lib/cite/correction-keys.ts`). */
export const correctionName = (scope: CorrectionScope, key: string): string =>
  `correction:${scope}:${key}`;

const CORRECTION = new RegExp(`^correction:(?:${SCOPES.join('|')}):.`, 'su');

export const isCorrectionName = (name: string): boolean => CORRECTION.test(name);

const WORDS = 'conversionWords';

/** Where the reader's own words are stored that count in a book; for null, those that count everywhere. */
export const wordsName = (book: string | null): string =>
  book === null ? WORDS : `${WORDS}:${book}`;

export const isWordsName = (name: string): boolean =>
  name === WORDS || name.startsWith(`${WORDS}:`);
