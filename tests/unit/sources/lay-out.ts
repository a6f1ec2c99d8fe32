/** A run to set: where it begins on x, in cells, and in which row. */
export interface Setting {
  readonly at: number;
  readonly row: number;
  readonly text: string;
}

/**
 * A text layer as the maker lays it out: a run begins at its cell, and at least two spaces after the
 * one before it, which may push it to the right; the whole is trimmed at both ends.
 */
export function layOut(settings: readonly Setting[]): string {
  const rows: string[] = [];
  for (const { at, row, text } of [...settings].sort((a, b) => a.row - b.row || a.at - b.at)) {
    while (rows.length <= row) rows.push('');
    const before = rows[row] ?? '';
    rows[row] = before.padEnd(before === '' ? at : Math.max(at, before.length + 2)) + text;
  }
  return rows.join('\n').trim();
}

/** A text cut into lines of `width` characters, as settings of one column. */
export function column(
  text: string,
  { at, row, width }: { at: number; row: number; width: number },
): Setting[] {
  const lines = text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
  return lines.map((line, index) => ({ at, row: row + index, text: line }));
}
