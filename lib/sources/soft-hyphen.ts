import { height } from '../model/geometry.ts';
import type { Run } from '../model/run.ts';
import { isSpacedWord } from '../prose/script.ts';

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

/** Whether `after` may be the next line, and goes on with the word at the end of `before`. */
export function isCutWord(before: Run, after: Run): boolean {
  const last = before.text.codePointAt(before.text.length - 1) ?? 0;
  const first = after.text.codePointAt(0) ?? 0;
  if (!isSpacedWord(last) || !/^\p{Ll}/u.test(after.text) || !isSpacedWord(first)) return false;
  const down = after.box.top - before.box.top;
  const line = Math.max(height(before.box), height(after.box));
  const besides = after.box.left < before.box.right && after.box.right > before.box.left;
  return besides && down > line / 2 && down < LINE_PITCH_MAX * line;
}

export function withSoftHyphen(run: Run): Run {
  const text = run.text + SOFT_HYPHEN;
  const end = run.edges?.at(-1);
  return run.edges && end !== undefined
    ? { ...run, text, edges: [...run.edges, end] }
    : { ...run, text };
}
