import type { Run } from '../../model/run.ts';
import { foldRadicals } from '../letters/radicals.ts';
import { isCutWord, withSoftHyphen } from '../letters/soft-hyphen.ts';

/** So much of the text on both sides of a cut is looked for, lest another word be taken for it. */
const CONTEXT = 10;
/** A page with more text, or more lines that may end in a cut word, is no page of a book. */
const TEXT_MAX = 200_000;
const CUTS_MAX = 2000;

/**
 * Marks the runs at whose end the page's text shows a word that goes on with the next run: the
 * coordinates have dropped the typesetter's hyphen, and the text has the word whole.
 */
export function markCutWords(runs: readonly Run[], lines: readonly string[]): Run[] {
  const text = foldRadicals(lines.join('\n'));
  let looks = text.length > TEXT_MAX ? 0 : CUTS_MAX;
  return runs.map((run, index) => {
    const next = runs[index + 1];
    if (next === undefined || looks === 0 || !isCutWord(run, next)) return run;
    looks--;
    const whole = run.text.slice(-CONTEXT) + next.text.slice(0, CONTEXT);
    return text.includes(whole) ? withSoftHyphen(run) : run;
  });
}
