import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { type PageFiles, readPage } from '../../../lib/sources/read-page.ts';
import { parseTextPage } from '../../../scripts/command/parse-text-page.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';
import { parseExpected, readable } from './page-text.ts';

const FOLDERS = fromRoot('tests', 'fixtures', 'pages');

/** Pages that the engine still reads wrong, and why. To be taken out when they are mended. */
const KNOWN_FAILURES: Readonly<Record<string, string>> = {
  'drift, from its text': 'lines pushed into the next column are taken for a box set in',
  'drop-capital, from its text': 'a letter in a row of its own is taken for a paragraph',
  'lede-box-and-quote, from its text':
    'a name that ends its head, and a quote of two lines, are taken for text',
  'paragraphs-by-space, from its text': 'rounding of rows is taken for a space',
  'short-line-below-a-picture, from its text': 'the end of a paragraph is taken for a caption',
  'short-line-below-a-picture, from its places':
    'a line that shares no x with the text beside the picture above it is read before that text',
  'sub-heading-of-two-lines, from its text': 'a line that rounding sets apart is taken for a quote',
  'text-down-the-margin, from its text': 'the rows of the margin alone are taken for a space',
  'three-columns-caption-across-two, from its text': 'rounding of rows is taken for a space',
};

/** A page that is read from its text alone, or from its coordinates. */
interface PageCase {
  readonly name: string;
  readonly folder: string;
  readonly positions: boolean;
}

function casesOf(entry: string): PageCase[] {
  const folder = join(FOLDERS, entry);
  const grid = { name: `${entry}, from its text`, folder, positions: false };
  const exact = { name: `${entry}, from its places`, folder, positions: true };
  return existsSync(join(folder, 'search.xml')) ? [grid, exact] : [grid];
}

function filesOf({ folder, positions }: PageCase): PageFiles {
  const parsed = parseTextPage(readFileSync(join(folder, 'page.html'), 'utf8'), folder);
  if ('failure' in parsed) throw new Error(`${folder} ${parsed.failure}`);
  const { textPage } = parsed;
  return positions
    ? { textPage, searchXml: readFileSync(join(folder, 'search.xml'), 'utf8') }
    : { textPage };
}

function check(page: PageCase): void {
  const read = readPage(filesOf(page), { positions: page.positions });
  if (!read.ok) throw new Error(`${page.name}: ${read.reason}`);
  expect(read.page.source).toBe(page.positions ? 'search-xml' : 'grid');
  const expected = parseExpected(readFileSync(join(page.folder, 'expected.json'), 'utf8'));
  expect(readable(rebuildPage(read.page))).toEqual(readable(expected));
}

const cases = readdirSync(FOLDERS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => casesOf(name));
const isKnown = ({ name }: PageCase): boolean => name in KNOWN_FAILURES;

describe('reads as a careful person would', () => {
  it.each(cases.filter((page) => !isKnown(page)))('$name', check);
});

describe('is still wrong', () => {
  it.fails.each(cases.filter(isKnown))('$name', check);
});

it('knows each page that it calls wrong', () => {
  const names = new Set(cases.map(({ name }) => name));
  expect(Object.keys(KNOWN_FAILURES).filter((name) => !names.has(name))).toEqual([]);
});
