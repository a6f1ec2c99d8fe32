import { type Box, union } from '../../model/geometry.ts';
import { median } from '../../model/quantile.ts';
import type { Line } from '../line.ts';
import type { Measure } from '../measure/measure.ts';
import * as threshold from '../thresholds.ts';
import { blanksAbove, stepsOf } from './steps.ts';

/** Lines of one column that stand under each other, aligned and of one size. */
export interface Strip {
  readonly lines: readonly Line[];
  /** The step above each line, in leadings; see `stepsOf`. */
  readonly steps: readonly number[];
  /** Whether the grid leaves a row blank above each line; see `blanksAbove`. */
  readonly blanks: readonly boolean[];
  readonly box: Box;
  /** The left margin: where lines begin that are not indented. In ems. */
  readonly left: number;
  /** The right margin: where full lines end. In ems. */
  readonly right: number;
  /** The farthest that more than one of its lines reaches to the right. In ems. */
  readonly outer: number;
  /** Whether its characters' heights, and so its right edges, are exact. */
  readonly sized: boolean;
  /** Mean height of its characters, in ems of the body text. */
  readonly size: number;
  /** How much text it holds, in characters. */
  readonly length: number;
}

/** Whether a line begins as far in from the margin `left` as the first line of a paragraph does. */
export const isSetIn = (line: Line | undefined, { left }: Pick<Strip, 'left'>): boolean =>
  line !== undefined && line.box.left - left >= threshold.INDENT_MIN;

/** A strip of `lines`, which come from the top down and are at least one. */
export function stripOf(lines: readonly Line[], leading: number, measure: Measure): Strip {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const outer = -marginOf(lines.map((line) => -line.box.right));
  return {
    lines,
    steps: stepsOf(lines, leading, measure),
    blanks: blanksAbove(lines, leading, measure),
    box: union(lines.map((line) => line.box)),
    left: marginOf(lines.map((line) => line.box.left)),
    right: measure.sized ? outer : usualRight(lines.map((line) => line.box.right)),
    outer,
    sized: measure.sized,
    size: lines.reduce((sum, line) => sum + line.size * line.text.length, 0) / Math.max(length, 1),
    length,
  };
}

/** The outermost edge that enough lines have; else the outermost. */
function marginOf(edges: readonly number[]): number {
  const sorted = [...edges].sort((a, b) => a - b);
  const needed = Math.max(2, Math.ceil(sorted.length * threshold.MARGIN_SHARE));
  let from = 0;
  for (let to = 0; to < sorted.length; to++) {
    while ((sorted[to] ?? 0) - (sorted[from] ?? 0) > threshold.SAME_LEFT) from++;
    if (to - from + 1 >= needed) return sorted[from] ?? 0;
  }
  return sorted[0] ?? 0;
}

/** On the grid, where right edges are estimates: the middle one of the full lines'. */
function usualRight(edges: readonly number[]): number {
  const farthest = edges.reduce((most, edge) => Math.max(most, edge), Number.NEGATIVE_INFINITY);
  const full = edges.filter((edge) => farthest - edge < threshold.FULL_LINE_SPREAD);
  return median(full) ?? farthest;
}
