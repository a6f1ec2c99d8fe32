import { CELL_POINTS, ROW_POINTS } from '../../../lib/model/grid-scale.ts';
import { leftOf, type PrintedLine } from '../setting/set-page.ts';

/** At least this many spaces stand between two runs of a row. */
const LEAST_GAP = 2;

interface Row {
  readonly runs: PrintedLine[];
  top: number;
}

/**
 * Lays a page's lines out with spaces, as the older generation's text layer is: a run begins at
 * index floor(x / 5 pt) + 1 (further right where it would begin inside the one before), characters
 * count one each, rows are as far apart as their floors of y / 15 pt, but one line at least, and
 * the layer is trimmed at both ends.
 */
export function gridLayer(lines: readonly PrintedLine[]): string {
  let layer = '';
  let before: Row | null = null;
  for (const row of rowsOf(lines)) {
    if (before) layer += '\n'.repeat(Math.max(1, rowNumber(row) - rowNumber(before)));
    layer += rowText(row);
    before = row;
  }
  return layer.trim();
}

const rowNumber = (row: Row): number => Math.floor(row.top / ROW_POINTS);

/** Runs share a row when their tops differ by less than half the taller height. */
function rowsOf(lines: readonly PrintedLine[]): Row[] {
  const rows: Row[] = [];
  for (const line of [...lines].sort((a, b) => a.top - b.top || leftOf(a) - leftOf(b))) {
    const last = rows.at(-1);
    const first = last?.runs[0];
    if (last && first && line.top - first.top < tallerHeight(first, line) / 2) last.runs.push(line);
    else rows.push({ runs: [line], top: line.top });
  }
  return rows;
}

const tallerHeight = (a: PrintedLine, b: PrintedLine): number =>
  Math.max(a.bottom - a.top, b.bottom - b.top);

function rowText(row: Row): string {
  let text = '';
  for (const run of [...row.runs].sort((a, b) => leftOf(a) - leftOf(b))) {
    const wanted = Math.floor(leftOf(run) / CELL_POINTS) + 1;
    const least = text === '' ? 0 : text.length + LEAST_GAP;
    text = text.padEnd(Math.max(wanted, least)) + layerText(run);
  }
  return text;
}

/** The widest gap of a justified line that is still shown as one space, as a part of its size. */
const ONE_SPACE = 0.42;
/** The widest that is shown as two: three are rare in books. Beyond, one for each `WIDE_SPACE`. */
const TWO_SPACES = 1.2;
const WIDE_SPACE = 0.4;

/** A run's text with the wide spaces of justified lines shown as more than one. */
function layerText(line: PrintedLine): string {
  let text = '';
  for (const [index, letter] of [...line.text].entries()) {
    text += letter;
    if (letter !== ' ') continue;
    const width = (line.edges[index + 1] ?? 0) - (line.edges[index] ?? 0);
    if (width > TWO_SPACES * line.size) {
      text += ' '.repeat(Math.floor(width / (WIDE_SPACE * line.size)) - 1);
    } else if (width > ONE_SPACE * line.size) text += ' ';
  }
  return text;
}
