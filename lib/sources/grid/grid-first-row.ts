import type { GridColumn } from './grid-columns.ts';
import type { GridRow } from './grid-row.ts';

/**
 * The rows with the first one where it may have stood: the layer is trimmed, so its first row has
 * lost the spaces before it. It is put where most of its runs begin columns, or, as nothing else
 * tells, at the left margin.
 */
export function placeFirstRow(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): readonly GridRow[] {
  const [first, ...rest] = rows;
  const margin = columns[0]?.start ?? 0;
  if (first === undefined || first.atoms[0]?.at !== 0 || margin === 0) return rows;
  const starts = new Set(columns.flatMap(({ start, indents }) => [start, ...indents]));
  const hits = (shift: number): number =>
    first.atoms.filter(({ at, gap }) => gap !== 1 && starts.has(at + shift)).length;
  let best = margin;
  for (const start of starts) if (hits(start) > hits(best)) best = start;
  const atoms = first.atoms.map((atom) => ({ ...atom, at: atom.at + best }));
  return [{ row: first.row, atoms }, ...rest];
}
