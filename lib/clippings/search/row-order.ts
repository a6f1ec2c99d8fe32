/** Rows in an order that is first made when it is asked for, and then kept. */
export class RowOrder {
  readonly #compare: (a: number, b: number) => number;
  #rows: number[] | null;

  /**
   * @param compare a total order: no two rows are equal
   * @param rows in this order already; null where it is to be made
   */
  constructor(compare: (a: number, b: number) => number, rows: Int32Array | null = null) {
    this.#compare = compare;
    this.#rows = rows === null ? null : Array.from(rows);
  }

  add(row: number): void {
    this.#rows?.splice(this.#place(row), 0, row);
  }

  /** To be called while the row can still be compared. */
  remove(row: number): void {
    if (this.#rows === null) return;
    const at = this.#place(row);
    if (this.#rows[at] === row) this.#rows.splice(at, 1);
  }

  /** @param all the rows, for the first time it is asked */
  rows(all: Iterable<number>): readonly number[] {
    this.#rows ??= [...all].sort(this.#compare);
    return this.#rows;
  }

  /** Where the row stands, or would. */
  #place(row: number): number {
    const rows = this.#rows ?? [];
    let from = 0;
    let to = rows.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#compare(rows[middle] ?? 0, row) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
