import type { Run } from '../model/run.ts';
import { advance } from './advance.ts';
import * as threshold from './thresholds.ts';

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
  if (bounds.length < threshold.GRID_EM_LINES) return threshold.GRID_EM;
  bounds.sort((a, b) => a - b);
  const low = bounds[Math.floor(bounds.length * threshold.GRID_EM_SHARE)] ?? threshold.GRID_EM;
  return Math.min(threshold.GRID_EM, Math.max(threshold.GRID_EM_LEAST, low));
}

/** Each run of a row with the one to its right. */
export function neighboursOnRows(runs: readonly Run[]): [Run, Run][] {
  const sorted = [...runs].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  return sorted.flatMap((run, index): [Run, Run][] => {
    const next = sorted[index + 1];
    return next && next.box.top === run.box.top ? [[run, next]] : [];
  });
}
