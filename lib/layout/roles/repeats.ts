import { isCommonHan } from '../../prose/script.ts';
import { isBodySize, stripText } from '../strips/page-layout.ts';
import type { Strip } from '../strips/strip.ts';
import * as threshold from '../thresholds.ts';

/**
 * Strips whose words stand a second time in another strip's text: pull quotes, which repeat a
 * passage of the article that they are set in.
 */
export function repeatsOf(strips: readonly Strip[]): ReadonlySet<Strip> {
  const candidates = strips.filter(isCandidate);
  if (candidates.length === 0 || candidates.length > threshold.REPEATS_COMPARED) return new Set();
  const texts = new Map(strips.map((strip) => [strip, lettersOf(stripText(strip))]));
  const repeats = candidates.filter((strip) => {
    const text = texts.get(strip) ?? '';
    if (text.length < threshold.REPEAT_MIN) return false;
    return strips.some((other) => {
      const whole = texts.get(other) ?? '';
      return other !== strip && whole.length > text.length && whole.includes(text);
    });
  });
  return withRests(repeats, strips);
}

/** Short enough for a pull quote, and set in another size where the page tells sizes. */
const isCandidate = (strip: Strip): boolean =>
  strip.length >= threshold.REPEAT_MIN &&
  strip.length <= threshold.REPEAT_MAX &&
  !(strip.sized && isBodySize(strip.size));

/** With the short lines close under them: the rest of what they repeat. */
function withRests(repeats: readonly Strip[], strips: readonly Strip[]): ReadonlySet<Strip> {
  if (repeats.length === 0) return new Set();
  const rests = strips.filter(
    (strip) =>
      strip.length < threshold.REPEAT_MIN && repeats.some((repeat) => isRestOf(strip, repeat)),
  );
  return new Set([...repeats, ...rests]);
}

const isRestOf = (strip: Strip, repeat: Strip): boolean =>
  Math.abs(strip.left - repeat.left) <= threshold.SAME_LEFT &&
  strip.box.top >= repeat.box.bottom - threshold.LEVEL_SLACK &&
  strip.box.top - repeat.box.bottom <= threshold.REST_GAP;

/** The text's letters and digits, small. */
function lettersOf(text: string): string {
  let letters = '';
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const cp = text.codePointAt(at) ?? 0;
    const to = at + (cp > 0xffff ? 2 : 1);
    if (!isLetter(cp)) {
      letters += text.slice(from, at);
      from = to;
    }
    at = to;
  }
  return (letters + text.slice(from)).toLowerCase();
}

const LETTER = /[\p{L}\p{N}]/u;

/** Asks the pattern, which takes longest, for what is neither Chinese nor ASCII. */
function isLetter(cp: number): boolean {
  if (isCommonHan(cp)) return true;
  if (cp >= 0x80) return LETTER.test(String.fromCodePoint(cp));
  const small = cp | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (cp >= 0x30 && cp <= 0x39);
}
