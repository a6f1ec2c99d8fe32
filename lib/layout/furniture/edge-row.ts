import type { Line } from '../line.ts';
import * as threshold from '../thresholds.ts';

/** The edge of the page from which furniture is looked for. */
export type Side = 'top' | 'bottom';

/** The lines that nothing stands outside of, as seen from an edge of the page. */
export function outermostRow(lines: readonly Line[], side: Side): Line[] {
  const edge = ({ box }: Line): number => (side === 'top' ? box.top : -box.bottom);
  const limit = lines.reduce(
    (least, line) => Math.min(least, edge(line)),
    Number.POSITIVE_INFINITY,
  );
  return lines.filter((line) => edge(line) - limit <= threshold.FURNITURE_ROW_DEPTH);
}
