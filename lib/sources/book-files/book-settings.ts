import {
  type Assignment,
  type Data,
  type DataObject,
  isList,
  isObject,
  readAssignments,
} from './script-data.ts';
import { isStandIn } from './stand-in.ts';

/** What a book's settings tell; null where they do not, as in newer books that encode them. */
export interface BookSettings {
  readonly title: string | null;
  /** How many flip pages there are. */
  readonly pageCount: number | null;
  /** Where the picture of each page is, from the book's folder on; by flip page, less one. */
  readonly pictures: readonly (string | null)[] | null;
  readonly rightToLeft: boolean;
}

/** No book has so many; a larger number is no count of pages. */
const PAGES_MAX = 100_000;

/**
 * Reads a book's `config.js`, of any generation, without running it: `bookConfig`, assigned as a
 * whole and then setting by setting, so that the last assignment counts; else what newer books
 * leave readable of `htmlConfig`; and the pictures of `fliphtml5_pages`.
 */
export function readBookSettings(script: string): BookSettings {
  const whole = objectOf(lastOf(script, 'bookConfig'));
  const newer = objectOf(lastOf(script, 'htmlConfig'));
  const meta = objectOf(newer?.meta);
  const config = objectOf(newer?.bookConfig);
  const setting = (name: string): readonly (Data | undefined)[] => [
    lastOf(script, `bookConfig.${name}`),
    whole?.[name],
    config?.[name],
  ];
  const pages = lastOf(script, 'fliphtml5_pages') ?? newer?.fliphtml5_pages;
  const pictures = listOf(pages)?.map(pictureOf) ?? null;
  const counts = [...setting('totalPageCount'), meta?.pageCount, pictures?.length];
  return {
    title: firstOf([...setting('bookTitle'), meta?.title], titleOf),
    pageCount: firstOf(counts, countOf),
    pictures,
    rightToLeft: firstOf(setting('RightToLeft'), answerOf) ?? false,
  };
}

function lastOf(script: string, name: string): Data | undefined {
  const read = readAssignments(script, name);
  const plain = (assignment: Assignment): boolean => assignment.index === null;
  return read.ok ? read.value.findLast(plain)?.value : undefined;
}

const objectOf = (data: Data | undefined): DataObject | null => (isObject(data) ? data : null);

const listOf = (data: Data | undefined): readonly Data[] | null => (isList(data) ? data : null);

/** What is read of the first that can be. */
function firstOf<T>(all: readonly (Data | undefined)[], read: (one: Data) => T | null): T | null {
  for (const one of all) {
    const value = one === undefined ? null : read(one);
    if (value !== null) return value;
  }
  return null;
}

function titleOf(data: Data): string | null {
  const title = typeof data === 'string' ? data.replace(/\s+/gu, ' ').trim() : '';
  return isStandIn(title) ? null : title;
}

function countOf(data: Data): number | null {
  const count = typeof data === 'string' && /^\d+$/u.test(data) ? Number(data) : data;
  const isCount = typeof count === 'number' && Number.isInteger(count);
  return isCount && count > 0 && count <= PAGES_MAX ? count : null;
}

function answerOf(data: Data): boolean | null {
  if (typeof data === 'boolean') return data;
  return typeof data === 'string' ? /^(?:yes|true|1)$/iu.test(data) : null;
}

/** The larger picture of a page: `{ l, n, t }`, each a name or a list of names, the best first. */
function pictureOf(page: Data): string | null {
  const sizes = objectOf(page);
  const all = [sizes?.l, sizes?.n];
  const named = all.flatMap((one): readonly (Data | undefined)[] => listOf(one) ?? [one]);
  return firstOf(named, pathInBook);
}

/** Where newer books keep what they give only the name of. */
const PICTURE_FOLDER = 'files/large/';

/** A name or a path as seen from any of the book's viewers; nothing outside the book's folder. */
function pathInBook(data: Data): string | null {
  if (typeof data !== 'string') return null;
  const path = data.trim().replace(/^(?:\.{1,2}\/)+/u, '');
  const leadsOut = path === '' || /^[a-z][a-z\d+.-]*:|^\/|(?:^|\/)\.\.(?:\/|$)|\\/iu.test(path);
  if (leadsOut) return null;
  return path.includes('/') ? path : PICTURE_FOLDER + path;
}
