import { isHan } from '../../prose/script.ts';
import type { JoinedText } from './join-items.ts';

/** Ruby is no larger than this, against the line that it stands beside. */
const RUBY_SIZE = 0.66;
/** It stands this close over its line, in ems of the line, or reaches into its box by as much. */
const RUBY_GAP = 0.35;
/** It may be wider than the characters that it is of; in ems of the line. */
const RUBY_OVERHANG = 1;
/** How characters are read: kana, bopomofo, or Latin letters with the marks of tones. */
const READING =
  /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Latin}ー・ˇˊˋ˙\s]+$/u;

/**
 * The texts that tell how the characters of a line below them are read: small, right above, of a
 * script that readings are written in. In vertical text `below` is to the left, as its lines are.
 */
export function rubyOf(texts: readonly JoinedText[]): ReadonlySet<JoinedText> {
  const small = texts.filter(({ text }) => READING.test(text));
  if (small.length === 0) return NONE;
  const bases = texts.filter(
    ({ text }) => isHan(text.codePointAt(0) ?? 0) || /\p{Script=Han}/u.test(text),
  );
  return new Set(small.filter((text) => bases.some((base) => isRuby(text, base))));
}

const NONE: ReadonlySet<JoinedText> = new Set();

function isRuby(ruby: JoinedText, base: JoinedText): boolean {
  if (ruby.em > base.em * RUBY_SIZE) return false;
  const gap = (base.box.top - ruby.box.bottom) / base.em;
  const overhang = RUBY_OVERHANG * base.em;
  return (
    Math.abs(gap) <= RUBY_GAP &&
    ruby.box.left >= base.box.left - overhang &&
    ruby.box.right <= base.box.right + overhang
  );
}
