/** In values: what a column begins with. */
const FIRST_ROOM = 1024;

/** Numbers in a row, one after the other in memory, that grows at its end. */
export class NumberColumn {
  #values = new Float64Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** 0 where there is none. */
  at(place: number): number {
    return place < this.#length ? (this.#values[place] ?? 0) : 0;
  }

  push(value: number): void {
    this.#makeRoom(1);
    this.#values[this.#length++] = value;
  }

  append(values: Float64Array): void {
    this.#makeRoom(values.length);
    this.#values.set(values, this.#length);
    this.#length += values.length;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  /** A copy of a part. */
  slice(from: number, to: number): Float64Array {
    return this.#values.slice(from, Math.min(to, this.#length));
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#values.length) return;
    const larger = new Float64Array(Math.max(needed, 2 * this.#values.length));
    larger.set(this.#values);
    this.#values = larger;
  }
}
