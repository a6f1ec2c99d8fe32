import { CHUNK_ROWS } from './clipping-rows.ts';
import { countRows, eachRow, PairSigns } from './pair-signs.ts';

/** Stands after every row; no folded text holds it. */
const END = '\u0000';

/** Of a chunk's rows: more than these are faster looked through in one go than one by one. */
const CANDIDATES_MAX = 0.6 * CHUNK_ROWS;

/** The texts of a chunk of rows, as they are stored. */
export interface PackedTexts {
  /** One after the other, each with `END`. */
  readonly text: string;
  /** Where each row begins, and last where one more would. */
  readonly starts: Int32Array;
}

/** A full chunk, as it is searched. */
interface SearchedChunk extends PackedTexts {
  readonly signs: PairSigns;
}

/**
 * Texts by number. Chunks of them are kept as one string each, which takes less room and is read
 * faster than many; the last are still apart. Most are not looked through, for their signs say that
 * they do not hold what is wanted.
 */
export class TextRows {
  /** Null for a chunk that has not come from the storage yet. */
  readonly #chunks: (SearchedChunk | null)[] = [];
  #open: string[] = [];

  get length(): number {
    return this.#chunks.length * CHUNK_ROWS + this.#open.length;
  }

  /** Adds a text and gives its number. */
  add(text: string): number {
    this.#open.push(text.replaceAll(END, ' '));
    const row = this.length - 1;
    if (this.#open.length === CHUNK_ROWS) {
      this.#chunks.push(searched(joined(this.#open)));
      this.#open = [];
    }
    return row;
  }

  /** The text of a row, whose chunk is there. */
  text(row: number): string {
    const chunk = Math.floor(row / CHUNK_ROWS);
    const own = row % CHUNK_ROWS;
    if (chunk >= this.#chunks.length) return this.#open[own] ?? '';
    return textOf(this.#chunks[chunk] ?? NONE, own);
  }

  /** A chunk as it is stored, by its number. */
  packed(chunk: number): PackedTexts {
    const { starts, text } = this.#chunks[chunk] ?? joined(this.#open);
    return { starts, text };
  }

  /** Makes room for so many full chunks, which come by and by. */
  expect(chunks: number): void {
    for (let at = 0; at < chunks; at++) this.#chunks.push(null);
  }

  /** Takes a chunk from the storage: one that was expected, or the last, which is not full. */
  restore(chunk: number, packed: PackedTexts): void {
    if (chunk < this.#chunks.length) this.#chunks[chunk] = searched(packed);
    else for (const text of packed.text.split(END).slice(0, -1)) this.add(text);
  }

  /**
   * Which texts hold all the terms, 1 for each that does.
   *
   * @param terms at least one, none of them empty
   */
  find(terms: readonly string[]): Uint8Array {
    const found = new Uint8Array(this.length);
    this.#chunks.forEach((chunk, at) => {
      const own = found.subarray(at * CHUNK_ROWS, (at + 1) * CHUNK_ROWS);
      if (chunk !== null) findInChunk(chunk, terms, own);
    });
    const open = this.#chunks.length * CHUNK_ROWS;
    this.#open.forEach((text, at) => {
      if (terms.every((term) => text.includes(term))) found[open + at] = 1;
    });
    return found;
  }
}

const NONE: PackedTexts = { text: '', starts: new Int32Array(CHUNK_ROWS + 1) };

function joined(texts: readonly string[]): PackedTexts {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, row) => {
    starts[row + 1] = (starts[row] ?? 0) + text.length + END.length;
  });
  return { text: texts.map((text) => text + END).join(''), starts };
}

const searched = ({ starts, text }: PackedTexts): SearchedChunk => ({
  starts,
  text,
  signs: new PairSigns(text, starts),
});

const textOf = ({ starts, text }: PackedTexts, row: number): string =>
  text.slice(starts[row], (starts[row + 1] ?? 0) - END.length);

function findInChunk(chunk: SearchedChunk, terms: readonly string[], found: Uint8Array): void {
  const candidates = chunk.signs.candidates(terms);
  if (candidates === null || countRows(candidates) > CANDIDATES_MAX) scan(chunk, terms, found);
  else {
    eachRow(candidates, (row) => {
      const text = textOf(chunk, row);
      if (terms.every((term) => text.includes(term))) found[row] = 1;
    });
  }
}

/** Goes from hit to hit, and from a row that was found straight to the next. */
function scan(
  { text, starts }: PackedTexts,
  [first = '', ...others]: readonly string[],
  found: Uint8Array,
): void {
  let row = 0;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, starts[row])) {
    while ((starts[row + 1] ?? Number.POSITIVE_INFINITY) <= at) row++;
    const own = others.length === 0 ? '' : text.slice(starts[row], starts[row + 1]);
    if (others.every((term) => own.includes(term))) found[row] = 1;
    row++;
    if (row >= starts.length - 1) return;
  }
}

/** Whether this is a chunk of texts of so many rows. */
export function isPackedTexts(value: unknown, rows: number): value is PackedTexts {
  const { starts, text }: Partial<Record<keyof PackedTexts, unknown>> = Object(value);
  return (
    typeof text === 'string' &&
    starts instanceof Int32Array &&
    starts.length === rows + 1 &&
    starts[rows] === text.length
  );
}
