import type { Run } from '../model/run.ts';
import { alignWords } from './align-words.ts';
import { foldRadicals } from './radicals.ts';
import { isCutWord, withSoftHyphen } from './soft-hyphen.ts';
import { isSpaceUnit } from './space.ts';

/**
 * Marks the runs at whose end the page's text shows a word that goes on with the next run: the
 * coordinates have dropped the typesetter's hyphen, and the text has the word whole.
 */
export function markCutWords(runs: readonly Run[], lines: readonly string[]): Run[] {
  const text = lines.flatMap((line) => [...foldRadicals(line), '\n']);
  const chars: string[] = [];
  const ends: number[] = [];
  for (const run of runs) {
    for (const char of run.text) if (!isSpaceUnit(char.charCodeAt(0))) chars.push(char);
    ends.push(chars.length - 1);
  }
  const found = new Int32Array(chars.length).fill(-1);
  for (const [at, char] of alignWords(text, chars).entries()) if (char >= 0) found[char] = at;
  return runs.map((run, index) => {
    const next = runs[index + 1];
    const end = ends[index] ?? -1;
    if (next === undefined || (found[end] ?? -1) < 0) return run;
    const isWhole = found[end + 1] === (found[end] ?? -1) + 1;
    return isWhole && isCutWord(run, next) ? withSoftHyphen(run) : run;
  });
}
