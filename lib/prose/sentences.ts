import { CLOSERS } from './patterns.ts';

/** A sentence: `text[from..to)`, without white space at either end. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const CLOSING = CLOSERS.replace(']', '\\]');
/** The end of a sentence with the marks that close it; a Latin full stop needs a space after it. */
const END = new RegExp(
  `[。！？]+[${CLOSING}]*|[!?]+[${CLOSING}]*(?=\\s|$|[\\u2e80-\\uffef])|\\.[${CLOSING}]*(?=\\s|$)`,
  'gu',
);
/** What a full stop after it shortens, or a letter that stands for a name. */
const SHORTENED =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Jr|Sr|vs|etc|cf|ca|approx|No|Nos|Vol|Fig|pp?|e\.g|i\.e|a\.m|p\.m)$/u;
/** In characters: the longest end of a text that `SHORTENED` looks at. */
const SHORTENED_MAX = 12;

/** In characters: more is not spoken in one go; some voices break off. */
const LENGTH_MAX = 160;
const PAUSE = /[，、；：,;:—]/u;

/** The sentences of a text, in Chinese or with spaces between words; every visible character is in one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const to = index + mark.length;
    if (isWithin(text, index, mark, to)) continue;
    sentences.push(...partsOf(text, from, to));
    from = to;
  }
  return [...sentences, ...partsOf(text, from, text.length)];
}

/** A full stop that ends no sentence: after a shortened word, or before a small letter. */
function isWithin(text: string, index: number, mark: string, to: number): boolean {
  if (!mark.startsWith('.')) return false;
  const before = text.slice(Math.max(0, index - SHORTENED_MAX), index);
  return SHORTENED.test(before) || /^\s+\p{Ll}/u.test(text.slice(to, to + SHORTENED_MAX));
}

/** A sentence, cut at its pauses where it is too long. */
function partsOf(text: string, from: number, to: number): Sentence[] {
  const parts: Sentence[] = [];
  let start = from;
  while (to - start > LENGTH_MAX) {
    const cut = pauseBefore(text, start, start + LENGTH_MAX);
    if (cut === null) break;
    parts.push(...trimmed(text, start, cut));
    start = cut;
  }
  return [...parts, ...trimmed(text, start, to)];
}

/** After the last pause in the second half of a stretch; null where there is none. */
function pauseBefore(text: string, from: number, to: number): number | null {
  for (let at = to; at > from + (to - from) / 2; at--) {
    if (PAUSE.test(text.charAt(at - 1))) return at;
  }
  return null;
}

function trimmed(text: string, from: number, to: number): Sentence[] {
  const own = text.slice(from, to);
  const start = from + own.length - own.trimStart().length;
  const length = own.trim().length;
  return length > 0 ? [{ from: start, to: start + length }] : [];
}
