import { gridLines } from './grid-lines.ts';
import { measureGrid } from './measure-grid.ts';
import { roleByPlace } from './roles/role-by-place.ts';
import type { SourceStages } from './source-stages.ts';

/** For runs of the older text layer, which tells neither sizes nor right edges. */
export const GRID_STAGES: SourceStages = {
  measure: measureGrid,
  linesOf: gridLines,
  roleOf: roleByPlace,
};
