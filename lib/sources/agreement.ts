/** What does not count when two sources' texts are compared: a source may have dropped it. */
const UNCOUNTED = /[^\p{L}\p{N}]/gu;

/**
 * How far two texts hold the same letters and digits, whatever their order: twice what they share
 * over what they hold together, from 0 to 1; 1 when both hold none.
 */
export function agreement(a: string, b: string): number {
  const left = a.replace(UNCOUNTED, '');
  const right = b.replace(UNCOUNTED, '');
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const char of left) counts.set(char, (counts.get(char) ?? 0) + char.length);
  let shared = 0;
  for (const char of right) {
    const count = counts.get(char) ?? 0;
    if (count <= 0) continue;
    shared += char.length;
    counts.set(char, count - char.length);
  }
  return (2 * shared) / (left.length + right.length);
}
