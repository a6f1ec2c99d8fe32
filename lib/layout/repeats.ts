import { stripText } from './page-layout.ts';
import type { Strip } from './strip.ts';
import * as threshold from './thresholds.ts';

/**
 * Strips whose words stand a second time in another strip's text: pull quotes, which repeat a
 * passage of the article that they are set in.
 */
export function repeatsOf(strips: readonly Strip[]): ReadonlySet<Strip> {
  const texts = strips.map((strip) => lettersOf(stripText(strip)));
  const candidates = strips.flatMap((strip, index) => {
    const length = texts[index]?.length ?? 0;
    const fits = length >= threshold.REPEAT_MIN && length <= threshold.REPEAT_MAX;
    return fits ? [{ strip, index }] : [];
  });
  if (candidates.length > threshold.REPEATS_COMPARED) return new Set();
  const repeats = candidates.filter(({ index }) => {
    const text = texts[index] ?? '';
    return texts.some(
      (other, at) => at !== index && other.length > text.length && other.includes(text),
    );
  });
  return new Set(repeats.map(({ strip }) => strip));
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
