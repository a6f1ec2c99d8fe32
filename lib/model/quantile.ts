/** The number that this share of the numbers lie below, one of them; null of none. */
export function quantile(numbers: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

/** The middle number, of an even count the upper one of the two; null of none. */
export const median = (numbers: readonly number[]): number | null => quantile(numbers, 1 / 2);

/** The value that half of the weight lies below; null when nothing has weight. */
export function weightedMedian(items: readonly { value: number; weight: number }[]): number | null {
  const sorted = items.filter((item) => item.weight > 0).sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, item) => sum + item.weight, 0);
  let seen = 0;
  for (const item of sorted) {
    seen += item.weight;
    if (seen * 2 >= total) return item.value;
  }
  return null;
}
