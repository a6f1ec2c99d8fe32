/** Rows a chunk: some hundred thousand code units, in which one search finds all places. */
const CHUNK_ROWS = 2048;
/** Stands between two rows; no folded text holds it. */
const BETWEEN = '\u0000';

interface Chunk {
  readonly text: string;
  /** Where each row begins, and last where one more would. */
  readonly starts: Int32Array;
}

/**
 * Texts by number, looked through one after the other. Chunks of them are kept as one string each,
 * which takes less room and is read faster than many; the last are still apart.
 */
export class TextRows {
  readonly #chunks: Chunk[] = [];
  #open: string[] = [];

  get length(): number {
    return this.#chunks.length * CHUNK_ROWS + this.#open.length;
  }

  /** Adds a text and gives its number. */
  add(text: string): number {
    this.#open.push(text.replaceAll(BETWEEN, ' '));
    const row = this.length - 1;
    if (this.#open.length === CHUNK_ROWS) this.#close();
    return row;
  }

  /** The numbers of the texts that hold all the terms, in order; without terms all numbers. */
  find(terms: readonly string[]): number[] {
    const [first, ...others] = terms;
    if (first === undefined) return Array.from({ length: this.length }, (_, row) => row);
    const found: number[] = [];
    this.#chunks.forEach((chunk, at) => {
      findInChunk(chunk, first, others, at * CHUNK_ROWS, found);
    });
    const open = this.#chunks.length * CHUNK_ROWS;
    this.#open.forEach((text, at) => {
      if (terms.every((term) => text.includes(term))) found.push(open + at);
    });
    return found;
  }

  #close(): void {
    const starts = new Int32Array(CHUNK_ROWS + 1);
    this.#open.forEach((text, row) => {
      starts[row + 1] = (starts[row] ?? 0) + text.length + BETWEEN.length;
    });
    this.#chunks.push({ text: this.#open.join(BETWEEN) + BETWEEN, starts });
    this.#open = [];
  }
}

/** Goes from hit to hit, and from a row that was found straight to the next. */
function findInChunk(
  { text, starts }: Chunk,
  first: string,
  others: readonly string[],
  offset: number,
  found: number[],
): void {
  let row = 0;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, starts[row])) {
    while ((starts[row + 1] ?? Number.POSITIVE_INFINITY) <= at) row++;
    const own = others.length === 0 ? '' : text.slice(starts[row], starts[row + 1]);
    if (others.every((term) => own.includes(term))) found.push(offset + row);
    row++;
    if (row >= starts.length - 1) return;
  }
}
