import { isSharedMark, isUnspaced } from '../../prose/script.ts';

/** Fewer characters than this, each with a space after it, may be words: `甲 乙 丙`. */
const LETTERS_MIN = 6;
/** A line with so many spaces between characters may have two of them, like —— or ”，, together. */
const SPACES_PER_PAIR = 8;
/** A text longer than this is no line. */
const LINE_MAX = 2000;

/** Two characters between which a line that is not letter-spaced has no space. */
function isPair(before: string | undefined, after: string | undefined): boolean {
  return isWideText(before) && isWideText(after);
}

function isWideText(char: string | undefined): boolean {
  const code = char?.codePointAt(0) ?? 0;
  return isUnspaced(code) || isSharedMark(code);
}

/**
 * Which of `chars` are the single spaces that the makers put between all characters of a justified
 * Chinese line (`打 过 药 。 可 以`). None unless nearly every two neighbouring Chinese characters
 * stand apart. Spaces beside Latin words and numbers are not among them.
 */
export function letterSpaces(chars: readonly string[]): ReadonlySet<number> {
  if (chars.length > LINE_MAX || !chars.includes(' ')) return NONE;
  const spaces = new Set<number>();
  let pairs = 0;
  for (let index = 1; index < chars.length; index++) {
    if (isPair(chars[index - 1], chars[index])) pairs++;
    else if (chars[index] === ' ' && isPair(chars[index - 1], chars[index + 1])) spaces.add(index);
  }
  return spaces.size < Math.max(LETTERS_MIN, pairs * SPACES_PER_PAIR) ? NONE : spaces;
}

const NONE: ReadonlySet<number> = new Set();

/** `text` without its `letterSpaces`. */
export function withoutLetterSpacing(text: string): string {
  if (text.length > LINE_MAX || !text.includes(' ')) return text;
  const chars = [...text];
  const spaces = letterSpaces(chars);
  return spaces.size === 0 ? text : chars.filter((_, index) => !spaces.has(index)).join('');
}
