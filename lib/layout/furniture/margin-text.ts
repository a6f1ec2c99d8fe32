import { overlapX, union } from '../../model/geometry.ts';
import { folioNumber } from '../../prose/patterns.ts';
import type { Line } from '../line.ts';
import * as threshold from '../thresholds.ts';

/**
 * Text that runs down the margin beside the columns, a character a line: each text's lines from the
 * top down.
 */
export function marginTexts(lines: readonly Line[]): Line[][] {
  const columns: Line[][] = [];
  const single = lines.filter((line) => line.text.length <= 2 && [...line.text].length === 1);
  if (single.length > threshold.MARGIN_CHARACTERS_MAX) return [];
  for (const line of single) {
    if (folioNumber(line.text) !== null) continue;
    const column = columns.find((candidate) => isBelow(candidate.at(-1), line));
    if (column) column.push(line);
    else columns.push([line]);
  }
  return columns.filter(
    (column) => column.length >= threshold.MARGIN_TEXT_LINES && isBeside(column, lines),
  );
}

/** Next to nothing else stands above or below the column: it is in the margin. */
function isBeside(column: readonly Line[], lines: readonly Line[]): boolean {
  const box = union(column.map((line) => line.box));
  const others = lines.filter((line) => !column.includes(line) && overlapX(line.box, box) > 0);
  return others.length <= lines.length * threshold.MARGIN_TEXT_OTHERS;
}

const isBelow = (above: Line | undefined, line: Line): boolean =>
  above !== undefined &&
  Math.abs(above.box.left - line.box.left) <= threshold.SAME_LEFT &&
  line.box.top - above.box.bottom <= threshold.MARGIN_TEXT_GAP &&
  line.box.top > above.box.top;
