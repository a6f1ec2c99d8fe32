import { isHan, isHangul, isKana } from './script.ts';

/** What a text is written in, as `lang` names it. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'ja' | 'ko' | 'en';

/**
 * The most frequent characters that only one of the two ways of writing Chinese uses. Those that
 * both use (后, 里, 云, 台) say nothing and are in neither.
 */
const SIMPLIFIED = new Set(
  '们这个来时会说为发学对过长开关问门书车东见电话语让认议记许经给级线统义产从进还边达场报现点头实种应师总务动样',
);
const TRADITIONAL = new Set(
  '們這個來時會說為發學對過長開關問門書車東見電話語讓認議記許經給級線統義產從進還邊達場報現點頭實種應師總務動樣',
);

/** Of the characters of Chinese, Japanese and Korean: with more kana than this it is Japanese. */
const KANA_SHARE = 0.1;
/** With more Korean syllables than this it is Korean, though names and titles be in Chinese. */
const HANGUL_SHARE = 0.3;
/** A Chinese character says about as much as this many letters of an alphabet. */
const LETTERS_PER_HAN = 4;

/** The small words that no English sentence of some length does without. */
const ENGLISH = /\b(?:the|of|and|to|in|is|was|for|with|that|on|at|by|from)\b/giu;
/** In letters a word; English prose has one about every 15 letters. */
const LETTERS_PER_ENGLISH_WORD = 60;

/** How many characters of each kind a text holds. */
interface Counts {
  han: number;
  kana: number;
  hangul: number;
  /** Of alphabets. */
  letters: number;
  simplified: number;
  traditional: number;
}

function countOf(text: string): Counts {
  const counts = { han: 0, kana: 0, hangul: 0, letters: 0, simplified: 0, traditional: 0 };
  for (const char of text) {
    if (SIMPLIFIED.has(char)) counts.simplified++;
    else if (TRADITIONAL.has(char)) counts.traditional++;
    const cp = char.codePointAt(0) ?? 0;
    if (isHan(cp)) counts.han++;
    else if (isKana(cp)) counts.kana++;
    else if (isHangul(cp)) counts.hangul++;
    else if (/\p{L}/u.test(char)) counts.letters++;
  }
  return counts;
}

/**
 * What a text is most likely written in, or `unknown` where it does not tell: for `lang`, and so
 * for fonts, line breaking and a screen reader's voice. A guess, and never a reason to change text.
 */
export function guessLanguage<T>(text: string, unknown: T): Language | T {
  const { han, kana, hangul, letters, simplified, traditional } = countOf(text);
  const eastAsian = han + kana + hangul;
  if (letters > eastAsian * LETTERS_PER_HAN) {
    const words = text.match(ENGLISH)?.length ?? 0;
    return words * LETTERS_PER_ENGLISH_WORD >= letters ? 'en' : unknown;
  }
  if (hangul > eastAsian * HANGUL_SHARE) return 'ko';
  if (kana > eastAsian * KANA_SHARE) return 'ja';
  if (simplified === traditional) return unknown;
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
}
