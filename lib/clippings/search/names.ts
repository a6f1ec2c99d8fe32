/** Numbers for texts that many rows share, and how many rows have each. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #counts: number[] = [];

  /** @param names by number, none of any row yet */
  constructor(names: readonly string[] = []) {
    for (const name of names) this.number(name);
  }

  /** By number, those that no row has any more too. */
  get all(): readonly string[] {
    return this.#names;
  }

  /** The number of a name, a new one where there is none. */
  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    this.#counts.push(0);
    return this.#names.push(name) - 1;
  }

  /** The number of a name; -1 where no row has ever had it. */
  find(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }

  name(number: number): string {
    return this.#names[number] ?? '';
  }

  count(number: number, by: 1 | -1): void {
    this.#counts[number] = (this.#counts[number] ?? 0) + by;
  }

  /** The names that rows have, with how many; in the order of their code units. */
  counted(): (readonly [string, number])[] {
    return this.#names
      .map((name, number) => [name, this.#counts[number] ?? 0] as const)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
