/** Counts of characters, white space and signs that are never shown left out. */
export type CharacterCount = Map<string, number>;

const UNCOUNTED = /[\s\u00ad\u200b\ufeff]+/gu;

/** The characters that `text` has and `other` lacks, each as often as it is lacking. */
export function missingFrom(text: string, other: string): CharacterCount {
  const [own, others] = [comparable(text), comparable(other)];
  const counts: CharacterCount = new Map();
  if (own === others) return counts;
  for (const char of own) counts.set(char, (counts.get(char) ?? 0) + 1);
  for (const char of others) {
    const count = counts.get(char) ?? 0;
    if (count > 1) counts.set(char, count - 1);
    else counts.delete(char);
  }
  return counts;
}

/** Takes all characters of `text` out of `counts`; false, and nothing is taken, if it lacks any. */
export function takeFrom(counts: CharacterCount, text: string): boolean {
  const taken: string[] = [];
  for (const char of comparable(text)) {
    const count = counts.get(char) ?? 0;
    if (count === 0) {
      for (const back of taken) counts.set(back, (counts.get(back) ?? 0) + 1);
      return false;
    }
    if (count > 1) counts.set(char, count - 1);
    else counts.delete(char);
    taken.push(char);
  }
  return true;
}

const comparable = (text: string): string => text.normalize('NFKC').replace(UNCOUNTED, '');
