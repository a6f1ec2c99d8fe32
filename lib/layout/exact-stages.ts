import { exactLines } from './exact-lines.ts';
import { measureExact } from './measure-exact.ts';
import { roleBySize } from './roles/role-by-size.ts';
import type { SourceStages } from './source-stages.ts';

/** For runs with exact boxes, as files with coordinates and PDFs have them. */
export const EXACT_STAGES: SourceStages = {
  measure: measureExact,
  linesOf: exactLines,
  roleOf: roleBySize,
};
