import { type Box, overlapX, width } from '../../model/geometry.ts';
import * as threshold from '../thresholds.ts';

/**
 * Whether the two stand in one column, at least in part: they overlap in x by more than an estimated
 * right edge may run over.
 */
export function sharesColumn(a: Box, b: Box): boolean {
  const shared = overlapX(a, b);
  return shared > 0 && shared >= threshold.SAME_COLUMN_OVERLAP * Math.min(width(a), width(b));
}
