/** In columns of a terminal, between two columns of a table. */
const GAP = 2;

/** Rows of cells as lines of text: the first column flush left, figures flush right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + GAP),
        )
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
