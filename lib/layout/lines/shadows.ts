import type { Line } from '../line.ts';
import type { Measure } from '../measure/measure.ts';
import * as threshold from '../thresholds.ts';

/** Lines to be read, and those that only print one of them again. */
export interface Apart {
  readonly lines: readonly Line[];
  readonly shadows: readonly Line[];
}

/**
 * Sets apart text that is printed over itself, for a shadow or for bold letters: a line of the same
 * words in the same place. On the grid such lines stand in rows of their own, so there only a page
 * that is full of them is taken for shadowed.
 */
export function setShadowsApart(lines: readonly Line[], { sized }: Measure): Apart {
  const reach = sized ? threshold.SHADOW_REACH.fraction : threshold.SHADOW_REACH.grid;
  const byText = new Map<string, Line[]>();
  const kept: Line[] = [];
  const shadows: Line[] = [];
  for (const line of lines) {
    const seen = byText.get(line.text);
    const isShadow = seen
      ?.slice(-threshold.SHADOWS_COMPARED)
      .some((other) => isNear(line, other, reach));
    (isShadow ? shadows : kept).push(line);
    if (seen) seen.push(line);
    else byText.set(line.text, [line]);
  }
  const isShadowed = sized || shadows.length >= lines.length * threshold.SHADOW_SHARE;
  return isShadowed ? { lines: kept, shadows } : { lines, shadows: [] };
}

const isNear = (a: Line, b: Line, reach: { readonly x: number; readonly y: number }): boolean =>
  Math.abs(a.box.left - b.box.left) <= reach.x && Math.abs(a.box.top - b.box.top) <= reach.y;
