import { MISREAD_LEADS } from './misread-leads.ts';

/** Why a text is probably not what the page shows. */
export type Illegible =
  /** Codes that only the magazine's own font has characters for. */
  | 'font-codes'
  /** Bytes that were read in another encoding than they were written in, somewhere on their way. */
  | 'wrong-encoding';

/** In visible characters: of less than this nothing can be said. */
const ENOUGH = 40;
/** The same, where letters are counted by which they are. */
const ENOUGH_LETTERS = 200;

/** The share of visible characters that have no meaning outside one font; some books have bullets. */
const PRIVATE_SHARE = 0.1;
/** The share of replacement characters: each stands for something lost. */
const LOST_SHARE = 0.05;
/** The share of ASCII signs that no prose has in a row: tables and contents reach some 0.2. */
const SIGN_SHARE = 0.45;
/** The share of vowels among letters: languages have 0.35 and more, words shifted by 29 codes 0.15. */
const VOWEL_SHARE = 0.2;
/** The share of upper Latin-1 in runs of three and more: languages have hardly any. */
const LATIN_SHARE = 0.2;
/** The share of `MISREAD_LEADS`: a third of what is misread, and rare in Chinese prose. */
const MISREAD_SHARE = 0.2;

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/gu;
const PRIVATE = /[\p{Co}\p{Cn}]/gu;
const LOST = /\ufffd/gu;
/** Leaders, rules, and the marks of dates, sums and addresses do not count. */
const SIGN = /[!"#$%&'()*+,;<>?@[\\\]^`{|}~]/gu;
const LETTER = /[A-Za-z]/gu;
const VOWEL = /[aeiouy]/giu;
/** Without the middle dot, of which contents make leaders. */
const LATIN_RUN = /[\u0080-\u00b6\u00b8-\u00ff]{3,}/gu;
const MISREAD = new RegExp(`[${MISREAD_LEADS}]`, 'gu');

const count = (text: string, pattern: RegExp): number => {
  let length = 0;
  for (const [found] of text.matchAll(pattern)) length += found.length;
  return length;
};

/**
 * Whether a page's text is gibberish, and of which kind; null where it may well be prose. Books in
 * legacy fonts hold codes that only the font makes characters of, and some were converted in the
 * wrong encoding: both look like text to a program, and no program can mend them for certain.
 */
export function illegibilityOf(text: string): Illegible | null {
  const visible = count(text, VISIBLE);
  if (visible < ENOUGH) return null;
  const share = (pattern: RegExp): number => count(text, pattern) / visible;
  if (share(LOST) > LOST_SHARE || share(LATIN_RUN) > LATIN_SHARE) return 'wrong-encoding';
  if (share(MISREAD) > MISREAD_SHARE) return 'wrong-encoding';
  if (share(PRIVATE) > PRIVATE_SHARE || share(SIGN) > SIGN_SHARE) return 'font-codes';
  return hasNoVowels(text, visible) ? 'font-codes' : null;
}

function hasNoVowels(text: string, visible: number): boolean {
  const letters = count(text, LETTER);
  // Of a page in another script the Latin letters are names and abbreviations.
  if (letters < ENOUGH_LETTERS || letters < visible / 2) return false;
  return count(text, VOWEL) < letters * VOWEL_SHARE;
}
