import { NumberColumn } from './number-column.ts';

/** Rows that are stored together. */
export const CHUNK_ROWS = 2048;

/** What the index keeps of a clipping beside its text; names as numbers. */
export interface Row {
  readonly id: string;
  readonly created: number;
  readonly publication: number;
  readonly issue: number;
  readonly page: number;
  readonly tags: readonly number[];
  /** Its place among the colours. */
  readonly colour: number;
  readonly deleted: boolean;
  /** Its place in the book. */
  readonly flipPage: number;
  readonly block: number;
  readonly offset: number;
  /** In ems, by `quoteWidth`: how much room the quote takes. */
  readonly width: number;
  /** Whether a note or tags stand below the quote. */
  readonly extra: boolean;
}

const COLUMNS = [
  'created',
  'publication',
  'issue',
  'page',
  'colour',
  'flipPage',
  'block',
  'offset',
  'width',
  'flags',
  'tagsEnd',
] as const;
type Column = (typeof COLUMNS)[number];

/** A chunk of rows, as it is stored. */
export interface PackedRows {
  /** The names, a line each. */
  readonly ids: string;
  readonly columns: Readonly<Record<Column, Float64Array>>;
  /** The tags of one row after the other; `tagsEnd` says where each row's end. */
  readonly tags: Float64Array;
}

/** Bits of the column `flags`. */
const BINNED = 1;
const EXTRA = 2;
/** The clipping has another row now, or none. */
const GONE = 4;

/** The rows of the index by number, in columns: a hundred thousand take a few megabytes. */
export class ClippingRows {
  readonly #ids: string[] = [];
  readonly #columns = Object.fromEntries(
    COLUMNS.map((column) => [column, new NumberColumn()]),
  ) as Record<Column, NumberColumn>;
  readonly #tags = new NumberColumn();

  /** Those that are gone count too. */
  get length(): number {
    return this.#ids.length;
  }

  get chunks(): number {
    return Math.ceil(this.length / CHUNK_ROWS);
  }

  /** Adds a row and gives its number. */
  add(row: Row): number {
    for (const tag of row.tags) this.#tags.push(tag);
    const flags = (row.deleted ? BINNED : 0) | (row.extra ? EXTRA : 0);
    const values = { ...row, flags, tagsEnd: this.#tags.length };
    for (const column of COLUMNS) this.#columns[column].push(values[column]);
    return this.#ids.push(row.id) - 1;
  }

  markGone(row: number): void {
    const { flags } = this.#columns;
    flags.set(row, flags.at(row) | GONE);
  }

  id(row: number): string {
    return this.#ids[row] ?? '';
  }

  value(row: number, column: Exclude<Column, 'flags' | 'tagsEnd'>): number {
    return this.#columns[column].at(row);
  }

  isGone(row: number): boolean {
    return (this.#columns.flags.at(row) & GONE) !== 0;
  }

  isBinned(row: number): boolean {
    return (this.#columns.flags.at(row) & BINNED) !== 0;
  }

  hasExtra(row: number): boolean {
    return (this.#columns.flags.at(row) & EXTRA) !== 0;
  }

  hasTag(row: number, tag: number): boolean {
    for (let at = this.#tagsFrom(row); at < this.#columns.tagsEnd.at(row); at++) {
      if (this.#tags.at(at) === tag) return true;
    }
    return false;
  }

  eachTag(row: number, take: (tag: number) => void): void {
    const end = this.#columns.tagsEnd.at(row);
    for (let at = this.#tagsFrom(row); at < end; at++) take(this.#tags.at(at));
  }

  tags(row: number): readonly number[] {
    return [...this.#tags.slice(this.#tagsFrom(row), this.#columns.tagsEnd.at(row))];
  }

  /** A chunk as it is stored, by its number. */
  packed(chunk: number): PackedRows {
    const from = chunk * CHUNK_ROWS;
    const to = Math.min(this.length, from + CHUNK_ROWS);
    const base = this.#tagsFrom(from);
    const columns = Object.fromEntries(
      COLUMNS.map((column) => [column, this.#columns[column].slice(from, to)]),
    ) as Record<Column, Float64Array>;
    return {
      ids: this.#ids.slice(from, to).join('\n'),
      columns: { ...columns, tagsEnd: columns.tagsEnd.map((end) => end - base) },
      tags: this.#tags.slice(base, this.#tagsFrom(to)),
    };
  }

  /** Takes the next chunk from the storage; all before it are full. */
  append({ columns, ids, tags }: PackedRows): void {
    const base = this.#tags.length;
    for (const id of ids.split('\n')) this.#ids.push(id);
    for (const column of COLUMNS) {
      const own = columns[column];
      this.#columns[column].append(column === 'tagsEnd' ? own.map((end) => end + base) : own);
    }
    this.#tags.append(tags);
  }

  /** Where the tags of a row begin. */
  #tagsFrom(row: number): number {
    return row === 0 ? 0 : this.#columns.tagsEnd.at(row - 1);
  }
}

/** Whether this is a chunk that `append` can take, of at most so many rows. */
export function isPackedRows(value: unknown): value is PackedRows {
  const { columns, ids, tags }: Partial<Record<keyof PackedRows, unknown>> = Object(value);
  if (typeof ids !== 'string' || !(tags instanceof Float64Array)) return false;
  const count = ids.split('\n').length;
  return (
    count <= CHUNK_ROWS &&
    COLUMNS.every((column) => {
      const own: unknown = Reflect.get(Object(columns), column);
      return own instanceof Float64Array && own.length === count;
    })
  );
}
