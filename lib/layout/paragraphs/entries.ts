import { isUnspaced } from '../../prose/script.ts';
import type { Strip } from '../strips/strip.ts';
import * as threshold from '../thresholds.ts';

const known = new WeakMap<Strip, boolean>();

/**
 * Whether a strip is a line for each thing that it names, as on a cover or a page of contents: Chinese
 * without a full stop, half of whose lines stop where no line of a text does.
 */
export function isOfEntries(strip: Strip): boolean {
  const found = known.get(strip) ?? hasEntries(strip);
  known.set(strip, found);
  return found;
}

function hasEntries({ lines, right }: Strip): boolean {
  if (lines.length < threshold.ENTRIES_MIN) return false;
  if (lines.some(({ text }) => /[。．；]/u.test(text) || !isUnspaced(text.codePointAt(0) ?? 0)))
    return false;
  const short = lines.filter(({ box }) => right - box.right >= threshold.VERY_SHORT_WIDE);
  return short.length >= lines.length * threshold.ENTRIES_SHARE;
}
