import type { Box } from '../model/geometry.ts';
import { EM_ROWS } from '../model/grid-scale.ts';
import type { Run } from '../model/run.ts';
import { advance } from './measure/advance.ts';
import { gridEm, neighboursOnRows } from './measure/grid-em.ts';
import { inEms, type Measure } from './measure/measure.ts';
import { unstagger } from './measure/unstagger.ts';

/** Measures runs of the grid, whose em is fixed but for how close columns come: it tells no sizes. */
export function measureGrid(runs: readonly Run[]): Measure {
  const em = { emX: gridEm(runs), emY: EM_ROWS };
  const boxes = unstagger(gridBoxes(runs, em.emX));
  const sameSize = Number.POSITIVE_INFINITY;
  return { ...em, sized: false, sameSize, ...inEms(boxes, em, false) };
}

/** The runs' boxes with their right edges estimated, but not into the next run of the row. */
function gridBoxes(runs: readonly Run[], em: number): Box[] {
  const next = new Map(neighboursOnRows(runs));
  return runs.map((run) => {
    const right = run.box.left + advance(run.text) * em;
    const limit = next.get(run)?.box.left ?? Number.POSITIVE_INFINITY;
    return { ...run.box, right: Math.min(right, limit) };
  });
}
