import { height, overlapY } from '../model/geometry.ts';
import type { Line } from './line.ts';
import * as threshold from './thresholds.ts';

/** Whether two lines stand side by side, as the pieces of one row do. */
export const areLevel = (a: Line, b: Line): boolean =>
  overlapY(a.box, b.box) >= Math.min(height(a.box), height(b.box)) * threshold.SAME_LINE_OVERLAP;
