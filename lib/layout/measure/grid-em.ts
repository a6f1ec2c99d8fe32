import { EM_CELLS } from '../../model/grid-scale.ts';
import { quantile } from '../../model/quantile.ts';
import type { Run } from '../../model/run.ts';
import * as threshold from '../thresholds.ts';
import { advance } from './advance.ts';

/**
 * The em of a grid page's text, in cells. A column's line ends before the next column begins, so
 * the distance from one run to the next on its row, over how many ems the run is wide, is no less
 * than the em, and with full lines little more.
 */
export function gridEm(runs: readonly Run[]): number {
  const bounds: number[] = [];
  for (const [run, next] of neighboursOnRows(runs)) {
    const ems = advance(run.text);
    if (ems < threshold.FULL_LINE_MIN) continue;
    bounds.push((next.box.left - run.box.left - threshold.GRID_GUTTER_MIN) / ems);
  }
  if (bounds.length < threshold.GRID_EM_LINES) return EM_CELLS;
  const low = quantile(bounds, threshold.GRID_EM_SHARE) ?? EM_CELLS;
  return Math.min(EM_CELLS, Math.max(threshold.GRID_EM_LEAST, low));
}

/** Each run of a row with the next one that begins to its right. */
export function neighboursOnRows(runs: readonly Run[]): [Run, Run][] {
  const sorted = [...runs].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  let next: Run | null = null;
  let after: Run | null = null;
  const pairs: [Run, Run][] = [];
  for (const run of sorted.reverse()) {
    if (next && next.box.top !== run.box.top) {
      next = null;
      after = null;
    }
    if (next && next.box.left > run.box.left) after = next;
    if (after) pairs.push([run, after]);
    next = run;
  }
  return pairs.reverse();
}
