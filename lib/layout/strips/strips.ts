import type { Line } from '../line.ts';
import type { Measure } from '../measure/measure.ts';
import * as threshold from '../thresholds.ts';
import { aboveLists } from './skyline.ts';
import { typicalStep } from './steps.ts';
import { type Strip, stripOf } from './strip.ts';

/**
 * The page's usual step from one line to the next, in ems; from each line to the nearest above it
 * that begins no farther off than an indent.
 */
export function leadingOf(lines: readonly Line[], measure: Measure): number {
  const above = aboveLists(lines.map((line) => line.box));
  const steps = lines.map((line, index) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const up of above[index] ?? []) {
      const upper = lines[up];
      if (upper && isAligned(upper, line, measure))
        nearest = Math.min(nearest, line.box.bottom - upper.box.bottom);
    }
    return nearest;
  });
  return typicalStep(steps, measure) ?? threshold.DEFAULT_LEADING;
}

const isAligned = (upper: Line, lower: Line, measure: Measure): boolean =>
  Math.abs(upper.box.left - lower.box.left) <= threshold.INDENT_MAX &&
  isSameSize(upper, lower, measure);

function isSameSize(a: Line, b: Line, { sameSize }: Measure): boolean {
  return (a.size > b.size ? a.size / b.size : b.size / a.size) <= sameSize;
}

/**
 * Lines as strips: each line is linked to the best aligned of the lines just above it, where that
 * one has no better line below; a strip is a chain of such links.
 */
export function stripsOf(lines: readonly Line[], leading: number, measure: Measure): Strip[] {
  const above = aboveLists(lines.map((line) => line.box));
  const stepMax = measure.sized ? leading * threshold.LINK_STEP_MAX : rowStepMax(leading, measure);
  const cost = (upper: number, lower: number): number =>
    linkCost(lines[upper], lines[lower], stepMax, measure);
  const up = lines.map((line, index) => {
    const near = (above[index] ?? []).filter(
      (other) => !isBeyond(lines, other, above[index] ?? [], line, leading),
    );
    return best(near, (other) => cost(other, index));
  });
  const below: number[][] = lines.map(() => []);
  up.forEach((upper, index) => {
    if (upper !== null) below[upper]?.push(index);
  });
  const down = below.map((list, index) => best(list, (other) => cost(index, other)));
  return chains(lines, up, down).map((chain) => stripOf(chain, leading, measure));
}

/** Another line of the same column, a heading perhaps, stands between `upper` and `line`. */
function isBeyond(
  lines: readonly Line[],
  upper: number,
  above: readonly number[],
  line: Line,
  leading: number,
): boolean {
  const bottom = lines[upper]?.box.bottom ?? 0;
  return above.some((other) => {
    const between = lines[other]?.box;
    return (
      between !== undefined &&
      between.bottom > bottom + leading * threshold.BETWEEN_STEP &&
      between.left > line.box.left - threshold.INDENT_MAX
    );
  });
}

/** On the grid a leading of 1.2 rows shows as steps of one and two rows: both are no gap. */
function rowStepMax(leading: number, { emY }: Measure): number {
  const rows = leading * emY;
  return (Math.max(2, Math.ceil(rows)) + 0.5) / emY;
}

function best(candidates: readonly number[], cost: (candidate: number) => number): number | null {
  let chosen: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const value = cost(candidate);
    if (value < lowest) {
      lowest = value;
      chosen = candidate;
    }
  }
  return chosen;
}

/** How badly `lower` goes on from `upper`; infinite where it cannot. */
function linkCost(
  upper: Line | undefined,
  lower: Line | undefined,
  stepMax: number,
  measure: Measure,
): number {
  if (!upper || !lower || !isSameSize(upper, lower, measure)) return Number.POSITIVE_INFINITY;
  const step = lower.box.bottom - upper.box.bottom;
  if (step > Math.min(stepMax, stepLimit(lower)) * lower.size) return Number.POSITIVE_INFINITY;
  const shift = Math.abs(lower.box.left - upper.box.left);
  const centres = Math.abs(lower.box.left + lower.box.right - upper.box.left - upper.box.right) / 2;
  if (shift <= threshold.INDENT_MAX) return step * threshold.STEP_WEIGHT + shift;
  if (centres > (measure.sized ? threshold.SAME_CENTRE : threshold.SAME_CENTRE_GRID))
    return Number.POSITIVE_INFINITY;
  return step * threshold.STEP_WEIGHT + threshold.INDENT_MAX + centres;
}

/** Captions and the like are set tight, whatever the body's leading. */
const stepLimit = (line: Line): number =>
  line.size < 1 ? threshold.SMALL_STEP_MAX : Number.POSITIVE_INFINITY;

function chains(
  lines: readonly Line[],
  up: readonly (number | null)[],
  down: readonly (number | null)[],
): Line[][] {
  const isLinked = (upper: number | null, lower: number): boolean =>
    upper !== null && down[upper] === lower;
  const result: Line[][] = [];
  lines.forEach((_, index) => {
    if (isLinked(up[index] ?? null, index)) return;
    const chain: Line[] = [];
    for (let at: number | null = index; at !== null; ) {
      const line = lines[at];
      if (line) chain.push(line);
      const next: number | null = down[at] ?? null;
      at = next !== null && isLinked(at, next) ? next : null;
    }
    result.push(chain);
  });
  return result;
}
