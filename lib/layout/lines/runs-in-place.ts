import { byPlace } from '../../model/geometry.ts';
import type { Run } from '../../model/run.ts';
import { compareText } from '../../prose/compare-text.ts';
import type { Line } from '../line.ts';

/** A page's runs from the top down, and which of the source's each one is. */
export interface RunsInPlace {
  readonly runs: readonly Run[];
  /** `runs[i]` is the source's run `numbers[i]`. */
  readonly numbers: readonly number[];
}

/**
 * The runs in an order that only the runs themselves tell, so that the order in which a source gives
 * them changes nothing: two that are equal in all are one as good as the other.
 */
export function runsInPlace(given: readonly Run[]): RunsInPlace {
  const sorted = given
    .map((run, number) => ({ run, number }))
    .sort((a, b) => compare(a.run, b.run));
  return { runs: sorted.map(({ run }) => run), numbers: sorted.map(({ number }) => number) };
}

/** The line with its parts named by the numbers of the source's runs. */
export const withNumbers = (line: Line, numbers: readonly number[]): Line => ({
  ...line,
  parts: line.parts.map((part) => ({ ...part, run: numbers[part.run] ?? part.run })),
});

const compare = (a: Run, b: Run): number =>
  byPlace(a.box, b.box) || compareText(a.text, b.text) || compareEdges(a.edges, b.edges);

function compareEdges(a: readonly number[] = [], b: readonly number[] = []): number {
  const at = a.findIndex((edge, index) => edge !== b[index]);
  return at < 0 || b.length === 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
