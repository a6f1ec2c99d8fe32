/** A piece of a row of the grid with no two spaces in it. */
export interface Atom {
  readonly text: string;
  /** Its first character's place in the row, in cells. */
  readonly at: number;
  /** How many spaces stand before it; 0 at a row's beginning, whatever its indent. */
  readonly gap: number;
}

export interface GridRow {
  /** Counted from the layer's first row that holds anything. */
  readonly row: number;
  readonly atoms: readonly Atom[];
}

const LINE_BREAK = /\r\n?|\n|\u2028|\u2029/u;

const isGridSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0b || code === 0x0c;

/** The rows of a laid-out text layer that hold anything, from the top down. */
export function gridRows(layer: string): GridRow[] {
  const rows: GridRow[] = [];
  let first = -1;
  for (const [index, line] of layer.split(LINE_BREAK).entries()) {
    const atoms = atomsOf(line);
    if (atoms.length === 0) continue;
    if (first < 0) first = index;
    rows.push({ row: index - first, atoms });
  }
  return rows;
}

function atomsOf(line: string): Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  for (let at = 0; at < line.length; ) {
    while (at < line.length && isGridSpace(line.charCodeAt(at))) at++;
    if (at >= line.length) break;
    const start = at;
    while (at < line.length && !isWideGap(line, at)) at++;
    const text = line.slice(start, at);
    if (text.trim() === '') continue;
    atoms.push({ text, at: start, gap: atoms.length === 0 ? 0 : start - end });
    end = at;
  }
  return atoms;
}

/** Two spaces, or a space at the end of the line. */
function isWideGap(line: string, at: number): boolean {
  if (!isGridSpace(line.charCodeAt(at))) return false;
  return at + 1 >= line.length || isGridSpace(line.charCodeAt(at + 1));
}
