import { isSharedMark, isUnspaced } from '../prose/script.ts';

/** Fewer characters than this, each with a space after it, may be words: `甲 乙 丙`. */
const LETTERS_MIN = 6;

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
 * Chinese line (`打 过 药 。 可 以`). None unless every two neighbouring Chinese characters stand
 * apart. Spaces beside Latin words and numbers are not among them.
 */
export function letterSpaces(chars: readonly string[]): ReadonlySet<number> {
  const spaces = new Set<number>();
  for (let index = 1; index < chars.length; index++) {
    if (isPair(chars[index - 1], chars[index])) return NONE;
    if (chars[index] === ' ' && isPair(chars[index - 1], chars[index + 1])) spaces.add(index);
  }
  return spaces.size < LETTERS_MIN ? NONE : spaces;
}

const NONE: ReadonlySet<number> = new Set();

/** `text` without its `letterSpaces`. */
export function withoutLetterSpacing(text: string): string {
  if (!text.includes(' ')) return text;
  const chars = [...text];
  const spaces = letterSpaces(chars);
  return spaces.size === 0 ? text : chars.filter((_, index) => !spaces.has(index)).join('');
}
