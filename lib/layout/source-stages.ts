import type { Run } from '../model/run.ts';
import type { Line } from './line.ts';
import type { Measure } from './measure/measure.ts';
import type { RoleVerdict } from './roles/role.ts';
import type { Neighbours, PageLayout } from './strips/page-layout.ts';
import type { Strip } from './strips/strip.ts';

/**
 * The stages that go about their work otherwise as a source's places are exact or of the grid. Apart
 * from the others, so that a script that reads the grid alone need not carry those of exact places.
 */
export interface SourceStages {
  /** The em of the page's body text, and the runs' boxes in ems. */
  readonly measure: (runs: readonly Run[]) => Measure;
  /** The runs as lines, from the top down. */
  readonly linesOf: (runs: readonly Run[], measure: Measure) => Line[];
  /** What a strip is, by all that the source tells of it. */
  readonly roleOf: (strip: Strip, near: Neighbours, page: PageLayout) => RoleVerdict;
}
