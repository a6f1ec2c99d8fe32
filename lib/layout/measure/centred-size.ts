import type { Line } from '../line.ts';
import * as threshold from '../thresholds.ts';
import { advance } from './advance.ts';

/**
 * How large two lines on one axis are set, in ems: the shorter one begins farther in by half of what
 * it is shorter. The grid tells it of no other line. Null where the two are about as long.
 */
export function centredSize(a: Line, b: Line): number | null {
  const shorter = advance(a.text) - advance(b.text);
  if (Math.abs(shorter) < threshold.CENTRED_DIFFERENCE) return null;
  return (2 * (b.box.left - a.box.left)) / shorter;
}
