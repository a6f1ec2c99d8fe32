import { height } from '../../model/geometry.ts';
import type { Run } from '../../model/run.ts';

/**
 * Stands at a run's end where the typesetter cut a word and the source has dropped the hyphen: the
 * word goes on in the next line. Unicode's own sign for that; it is never shown.
 */
export const SOFT_HYPHEN = '\u00ad';

/** The next line of a column is no further down than this, in heights of a line. */
const LINE_PITCH_MAX = 3;

/** Marks a run whose word goes on in the next of `runs`, of which the text breaks none apart. */
export const withSoftHyphens = (runs: readonly Run[]): Run[] =>
  runs.map((run, index) => {
    const next = runs[index + 1];
    return next && isCutWord(run, next) ? withSoftHyphen(run) : run;
  });

const LETTER_AT_END = /\p{L}$/u;
const SMALL_AT_START = /^\p{Ll}/u;

/** Whether `after` may be the next line, and goes on with the word at the end of `before`. */
export function isCutWord(before: Run, after: Run): boolean {
  const down = after.box.top - before.box.top;
  const line = Math.max(height(before.box), height(after.box));
  if (down <= line / 2 || down >= LINE_PITCH_MAX * line) return false;
  if (after.box.left >= before.box.right || after.box.right <= before.box.left) return false;
  return SMALL_AT_START.test(after.text) && LETTER_AT_END.test(before.text);
}

export function withSoftHyphen(run: Run): Run {
  const text = run.text + SOFT_HYPHEN;
  const end = run.edges?.at(-1);
  return run.edges && end !== undefined
    ? { ...run, text, edges: [...run.edges, end] }
    : { ...run, text };
}
