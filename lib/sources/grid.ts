import type { Run } from '../model/run.ts';
import { textWidth } from './character-width.ts';
import { columnsOf } from './grid-columns.ts';
import { placeFirstRow } from './grid-first-row.ts';
import { columnWidths } from './grid-justified.ts';
import { gridRows } from './grid-row.ts';
import { type GridPiece, splitRow } from './grid-split.ts';
import { withoutLetterSpacing } from './letter-spacing.ts';
import { foldRadicals } from './radicals.ts';
import { withoutTeaser } from './teaser.ts';

/** One em of 10.5 pt body text in cells of 5 pt; the layer does not tell its size. */
const EM_CELLS = 2.1;

/**
 * The runs of an older book's text layer, in `grid` units: x in cells of 5 pt, y in rows of 15 pt
 * from the layer's first row. A run is what stands in one column of one row. Every character of the
 * layer but white space is in exactly one run, the teaser apart.
 */
export function readGrid(layer: string): Run[] {
  const trimmed = gridRows(foldRadicals(withoutTeaser(layer)));
  const columns = columnsOf(trimmed.slice(1));
  const rows = placeFirstRow(trimmed, columns);
  const widths = columnWidths(rows, columns);
  return rows.flatMap((row) => {
    const pieces = splitRow(row, columns, widths);
    return pieces.map((piece, index) => runOf(row.row, piece, pieces[index + 1]));
  });
}

function runOf(row: number, piece: GridPiece, next: GridPiece | undefined): Run {
  const text = withoutLetterSpacing(piece.text);
  const left = piece.left;
  const estimate = left + textWidth(text) * EM_CELLS;
  const right = Math.max(left, next ? Math.min(estimate, next.left) : estimate);
  return { text, box: { left, top: row, right, bottom: row + 1 } };
}
