import { type Clipping, COLOURS } from '../clipping.ts';
import { flipPagesLabel, issueLabel, printedPages, publicationLabel } from '../labels.ts';
import { quoteWidth } from '../quote-width.ts';
import type { ClippingQuery, Sort } from './clipping-query.ts';
import type { Folding } from './folding.ts';
import { Names } from './names.ts';
import { RowOrder } from './row-order.ts';
import { searchTerms } from './search-terms.ts';
import { searchedText } from './searched-text.ts';
import { TextRows } from './text-rows.ts';

/** What the index keeps of a clipping beside its text. */
export interface Row {
  readonly id: string;
  readonly created: number;
  readonly publication: number;
  readonly issue: number;
  readonly tags: readonly number[];
  readonly colour: number;
  readonly deleted: boolean;
  /** Its place in the book: flip page, block and offset. */
  readonly place: readonly [number, number, number];
  readonly page: string;
  /** In ems, by `quoteWidth`: how much room the quote takes. */
  readonly width: number;
  /** Whether a note or tags stand below the quote. */
  readonly extra: boolean;
}

/** Clippings of one page that stand together in a list. */
export interface Group {
  readonly issue: string;
  /** The printed page, or the flip page after `#` where none is printed; empty where none is known. */
  readonly page: string;
  readonly count: number;
}

export interface Found {
  /** In the order asked for. */
  readonly rows: readonly number[];
  /** Where groups were asked for; they follow one another. */
  readonly groups: readonly Group[];
  /** What was looked for, folded, for marking it. */
  readonly terms: readonly string[];
}

/** What there is to filter by, with how many of each that are not in the bin. */
export interface Facets {
  readonly publications: readonly (readonly [string, number])[];
  readonly issues: readonly (readonly [string, number])[];
  readonly tags: readonly (readonly [string, number])[];
  /** By the colours' order. */
  readonly colours: readonly number[];
  readonly kept: number;
  readonly binned: number;
}

/** What is needed of all clippings to find some: their folded text and what they are filtered by. */
export class ClippingIndex {
  readonly #folding: Folding;
  readonly #texts = new TextRows();
  readonly #rows: (Row | null)[] = [];
  readonly #byId = new Map<string, number>();
  readonly #publications = new Names();
  readonly #issues = new Names();
  readonly #tags = new Names();
  readonly #colours = COLOURS.map(() => 0);
  readonly #orders: Readonly<Record<Sort, RowOrder>>;
  #binned = 0;

  constructor(folding: Folding) {
    this.#folding = folding;
    const row = (at: number): Row | null => this.#rows[at] ?? null;
    const issue = (number: number): string => this.#issues.name(number);
    this.#orders = {
      newest: new RowOrder((a, b) => compare(row(b), row(a), byTime)),
      oldest: new RowOrder((a, b) => compare(row(a), row(b), byTime)),
      place: new RowOrder((a, b) => compare(row(a), row(b), (x, y) => byPlace(x, y, issue))),
    };
  }

  /** How many clippings it holds, those in the bin too. */
  get size(): number {
    return this.#byId.size;
  }

  /** Adds a clipping, in the place of one with the same name. */
  put(clipping: Clipping): void {
    this.remove(clipping.id);
    const at = this.#texts.add(this.#folding.fold(searchedText(clipping)));
    const row = this.#rowOf(clipping);
    this.#rows[at] = row;
    this.#byId.set(row.id, at);
    this.#count(row, 1);
    for (const order of Object.values(this.#orders)) order.add(at);
  }

  remove(id: string): void {
    const at = this.#byId.get(id);
    const row = at === undefined ? null : (this.#rows[at] ?? null);
    if (at === undefined || row === null) return;
    for (const order of Object.values(this.#orders)) order.remove(at);
    this.#rows[at] = null;
    this.#byId.delete(id);
    this.#count(row, -1);
  }

  id(row: number): string {
    return this.#rows[row]?.id ?? '';
  }

  /** How much room a row's quote takes, in ems. */
  width(row: number): number {
    return this.#rows[row]?.width ?? 0;
  }

  /** 1 where a row has a note or tags, else 0. */
  extra(row: number): 0 | 1 {
    return this.#rows[row]?.extra ? 1 : 0;
  }

  facets(): Facets {
    return {
      publications: this.#publications.counted(),
      issues: this.#issues.counted(),
      tags: this.#tags.counted(),
      colours: this.#colours,
      kept: this.size - this.#binned,
      binned: this.#binned,
    };
  }

  find(query: ClippingQuery): Found {
    const terms = searchTerms(query.typed, this.#folding);
    const wanted = this.#filter(query);
    const matches = new Uint8Array(this.#texts.length);
    for (const at of this.#texts.find(terms)) {
      const row = this.#rows[at] ?? null;
      if (row !== null && wanted(row)) matches[at] = 1;
    }
    const order = this.#orders[query.grouped ? 'place' : query.sort];
    const rows = order.rows(this.#byId.values()).filter((at) => matches[at] === 1);
    return { rows, groups: query.grouped ? this.#groups(rows) : [], terms };
  }

  #rowOf(clipping: Clipping): Row {
    const { capture, edits, id } = clipping;
    const flip = flipPagesLabel(clipping);
    return {
      id,
      created: capture.created,
      publication: this.#publications.number(publicationLabel(clipping)),
      issue: this.#issues.number(issueLabel(clipping)),
      tags: edits.tags.map((tag) => this.#tags.number(tag)),
      colour: COLOURS.indexOf(edits.colour),
      deleted: edits.deleted !== null,
      place: [capture.flipPages?.[0] ?? 0, capture.anchor.block, capture.anchor.offset],
      page: printedPages(clipping) ?? (flip === null ? '' : `#${flip}`),
      width: quoteWidth(capture.quote),
      extra: edits.note !== '' || edits.tags.length > 0,
    };
  }

  #count(row: Row, by: 1 | -1): void {
    if (row.deleted) {
      this.#binned += by;
      return;
    }
    this.#publications.count(row.publication, by);
    this.#issues.count(row.issue, by);
    for (const tag of row.tags) this.#tags.count(tag, by);
    this.#colours[row.colour] = (this.#colours[row.colour] ?? 0) + by;
  }

  #filter(query: ClippingQuery): (row: Row) => boolean {
    const publication =
      query.publication === null ? null : this.#publications.find(query.publication);
    const issue = query.issue === null ? null : this.#issues.find(query.issue);
    const tag = query.tag === null ? null : this.#tags.find(query.tag);
    const colour = query.colour === null ? null : COLOURS.indexOf(query.colour);
    const { bin, since } = query;
    return (row) =>
      row.deleted === bin &&
      (publication === null || row.publication === publication) &&
      (issue === null || row.issue === issue) &&
      (tag === null || row.tags.includes(tag)) &&
      (colour === null || row.colour === colour) &&
      (since === null || row.created >= since);
  }

  #groups(rows: readonly number[]): Group[] {
    const groups: { issue: string; page: string; count: number }[] = [];
    for (const at of rows) {
      const row = this.#rows[at] ?? null;
      if (row === null) continue;
      const issue = this.#issues.name(row.issue);
      const last = groups.at(-1);
      if (last?.issue === issue && last.page === row.page) last.count++;
      else groups.push({ issue, page: row.page, count: 1 });
    }
    return groups;
  }
}

const compare = (a: Row | null, b: Row | null, by: (a: Row, b: Row) => number): number =>
  a === null || b === null ? 0 : by(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const byTime = (a: Row, b: Row): number => a.created - b.created;

function byPlace(a: Row, b: Row, issue: (number: number) => string): number {
  if (a.issue !== b.issue) return issue(a.issue) < issue(b.issue) ? -1 : 1;
  return (
    a.place[0] - b.place[0] ||
    compareText(a.page, b.page) ||
    a.place[1] - b.place[1] ||
    a.place[2] - b.place[2]
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
