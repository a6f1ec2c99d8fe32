import { foldRadicals } from '../letters/radicals.ts';

/** An entry of a document's own contents (its outline, or bookmarks). */
export interface ContentsEntry {
  readonly text: string;
  /** 1 is the outermost. */
  readonly level: number;
  /** Counted from 1. */
  readonly page: number;
}

/** What of pdf.js's document is asked; whatever it answers is looked at before it is used. */
export interface OutlineSource {
  readonly numPages: number;
  getOutline(): Promise<unknown>;
  /** The place that a name stands for. */
  getDestination(name: string): Promise<unknown>;
  /** From 0; rejects where there is no such page. */
  getPageIndex(reference: { readonly num: number; readonly gen: number }): Promise<number>;
}

/** To find an entry's page may take a request; a book's contents have fewer. */
const ENTRIES_MAX = 400;
const LEVEL_MAX = 6;
/** In characters: longer than any heading. */
const TEXT_MAX = 200;

/**
 * A document's own contents, in their order. Entries that lead to no page of the document are left
 * out, and of the levels of the others only what is told of them. Never rejects.
 */
export async function readContents(source: OutlineSource): Promise<readonly ContentsEntry[]> {
  const outline = await source.getOutline().catch(() => null);
  const entries: ContentsEntry[] = [];
  for (const { text, level, destination } of flattened(outline, 1)) {
    if (entries.length >= ENTRIES_MAX) break;
    const page = await pageOf(destination, source).catch(() => null);
    if (page !== null) entries.push({ text, level, page });
  }
  return entries;
}

/** The entry that a page is of: the last that begins on it or before; -1 where none does. */
export function contentsEntryAt(entries: readonly ContentsEntry[], page: number): number {
  let at = -1;
  for (const [index, entry] of entries.entries()) {
    if (entry.page <= page && entry.page >= (entries[at]?.page ?? 0)) at = index;
  }
  return at;
}

interface OutlineItem {
  readonly text: string;
  readonly level: number;
  readonly destination: unknown;
}

function* flattened(items: unknown, level: number): Generator<OutlineItem> {
  if (!Array.isArray(items) || level > LEVEL_MAX) return;
  for (const item of items) {
    const title = fieldOf(item, 'title');
    const text = typeof title === 'string' ? cleanTitle(title) : '';
    if (text !== '') yield { text, level, destination: fieldOf(item, 'dest') };
    yield* flattened(fieldOf(item, 'items'), level + 1);
  }
}

const cleanTitle = (title: string): string =>
  foldRadicals(title.replace(/[\s\p{Cc}]+/gu, ' '))
    .trim()
    .slice(0, TEXT_MAX);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

async function pageOf(destination: unknown, source: OutlineSource): Promise<number | null> {
  const place =
    typeof destination === 'string' ? await source.getDestination(destination) : destination;
  const target: unknown = Array.isArray(place) ? place[0] : null;
  const index = typeof target === 'number' ? target : await indexOf(target, source);
  return index !== null && Number.isInteger(index) && index >= 0 && index < source.numPages
    ? index + 1
    : null;
}

async function indexOf(target: unknown, source: OutlineSource): Promise<number | null> {
  const [num, gen] = [fieldOf(target, 'num'), fieldOf(target, 'gen')];
  if (typeof num !== 'number' || typeof gen !== 'number') return null;
  return source.getPageIndex({ num, gen });
}
