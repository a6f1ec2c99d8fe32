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

/** Leaders, rules, and the marks of dates, sums and addresses are no signs. */
const SIGNS = '!"#$%&\'()*+,;<>?@[\\]^`{|}~';
const VOWELS = 'aeiouyAEIOUY';

const LOST = 0xfffd;
const PRIVATE = { first: 0xe000, last: 0xf8ff };
/** The first halves of characters in the planes for private use. */
const PRIVATE_PLANES = { first: 0xdb80, last: 0xdbff };
const UPPER_LATIN = { first: 0x80, last: 0xff };
/** Of it contents make leaders. */
const MIDDLE_DOT = 0xb7;
/** So many of upper Latin-1 in a row are a run. */
const RUN_MIN = 3;

/** How many code units of a text are of each kind. */
interface Counts {
  visible: number;
  letters: number;
  vowels: number;
  accented: number;
  signs: number;
  misread: number;
  lost: number;
  private: number;
  /** In runs. */
  latin: number;
}

/** The kinds that single code units are known for. */
const KINDS: ReadonlyMap<number, 'vowels' | 'signs' | 'misread'> = new Map([
  ...[...VOWELS].map((char) => [char.charCodeAt(0), 'vowels'] as const),
  ...[...SIGNS].map((char) => [char.charCodeAt(0), 'signs'] as const),
  ...[...MISREAD_LEADS].map((char) => [char.charCodeAt(0), 'misread'] as const),
]);

const isIn = (code: number, { first, last }: typeof PRIVATE): boolean =>
  code >= first && code <= last;

const isBlank = (code: number): boolean => code <= 0x20 || code === 0x3000 || code === 0xfeff;

/** Latin letters with marks, which are vowels for the most part. */
const isAccented = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);

const isLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a && code < UPPER_LATIN.first;
};

function rangeOf(code: number): 'accented' | 'letters' | 'lost' | 'private' | null {
  if (isAccented(code)) return 'accented';
  if (isLetter(code)) return 'letters';
  if (code === LOST) return 'lost';
  return isIn(code, PRIVATE) || isIn(code, PRIVATE_PLANES) ? 'private' : null;
}

/** In one pass: a page is asked about each time it is shown. */
function count(text: string): Counts {
  const counts: Counts = {
    ...{ visible: 0, letters: 0, vowels: 0, accented: 0, signs: 0 },
    ...{ misread: 0, lost: 0, private: 0, latin: 0 },
  };
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    run = isIn(code, UPPER_LATIN) && code !== MIDDLE_DOT ? run + 1 : 0;
    if (run >= RUN_MIN) counts.latin += run === RUN_MIN ? RUN_MIN : 1;
    if (isBlank(code)) continue;
    counts.visible++;
    const kind = KINDS.get(code);
    if (kind !== undefined) counts[kind]++;
    const range = rangeOf(code);
    if (range !== null) counts[range]++;
  }
  return counts;
}

/**
 * Whether a page's text is gibberish, and of which kind; null where it may well be prose. Books in
 * legacy fonts hold codes that only the font makes characters of, and some were converted in the
 * wrong encoding: both look like text to a program, and no program can mend them for certain.
 */
export function illegibilityOf(text: string): Illegible | null {
  const counts = count(text);
  if (counts.visible < ENOUGH) return null;
  const share = (part: number): number => part / counts.visible;
  if (share(counts.lost) > LOST_SHARE || share(counts.latin) > LATIN_SHARE) return 'wrong-encoding';
  if (share(counts.misread) > MISREAD_SHARE) return 'wrong-encoding';
  if (share(counts.private) > PRIVATE_SHARE || share(counts.signs) > SIGN_SHARE) {
    return 'font-codes';
  }
  return hasNoVowels(counts) ? 'font-codes' : null;
}

/** Of a page in another script the Latin letters are names and abbreviations, and tell nothing. */
function hasNoVowels({ letters, vowels, accented, visible }: Counts): boolean {
  const all = letters + accented;
  return all >= ENOUGH_LETTERS && all >= visible / 2 && vowels + accented < all * VOWEL_SHARE;
}
