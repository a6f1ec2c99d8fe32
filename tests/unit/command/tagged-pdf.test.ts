import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { readPdfPage } from '../../../lib/sources/pdf/read-pdf-page.ts';
import { structureOfPage } from '../../../lib/sources/pdf/structure-of-page.ts';
import { LocalPdf } from '../../../scripts/command/local-pdf.ts';
import { type Bookmark, type TaggedPage, taggedPdf } from '../../fixtures/pdf/tagged-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhanjuan-tagged-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Paragraphs of lines that are full to the end, but for one: of two of them nothing shows the seam. */
const PARAGRAPHS = [
  [
    'the ferry leaves when the lamp is lit in',
    'the bow and the first to cross are those',
    'who sell greens and speak low as if',
    'the river slept.',
  ],
  [
    'He never asks them where they are going,',
    'only whether the price is good today and',
    'nobody knows for sure so that all laugh.',
  ],
  [
    'The river is not wide and with one shove',
    'the boat is off and in the middle of the',
    'stream the hills have their outline now.',
  ],
];
const TITLE = 'Of the ferry and of those who go with it';

/** The page's lines, tagged as told: by paragraph, each by itself, or all as one. */
function pageOf(tag: (paragraph: number, line: number) => number, elements: number): TaggedPage {
  let at = 0;
  const lines = PARAGRAPHS.flatMap((texts, paragraph) =>
    texts.map((text) => ({ text, element: tag(paragraph, at++) })),
  );
  return { lines, elements: Array.from({ length: elements }, () => 'P') };
}

/** The blocks of a PDF of one page. */
async function blocksOf(page: TaggedPage, bookmarks: readonly Bookmark[] = []) {
  const path = join(folder, 'one.pdf');
  writeFileSync(path, taggedPdf([page], bookmarks));
  const pdf = await LocalPdf.open(path);
  const read = readPdfPage(await pdf.page(1));
  await pdf.close();
  if (!read.ok) throw new Error(read.reason);
  return rebuildPage(read.page, structureOfPage(read.page)).blocks.map(({ kind, text }) => ({
    kind,
    text,
  }));
}

const joined = (...paragraphs: readonly (readonly string[])[]) => ({
  kind: 'paragraph',
  text: paragraphs.flat().join(' '),
});

const [first, second, third] = PARAGRAPHS;
const AS_SHOWN = [joined(first ?? []), joined(second ?? [], third ?? [])];

describe('a PDF with tags', () => {
  it('is parted where they part it, though nothing shows it', async () => {
    const blocks = await blocksOf(pageOf((paragraph) => paragraph, 3));
    expect(blocks).toEqual([joined(first ?? []), joined(second ?? []), joined(third ?? [])]);
  });

  it('is read as it is shown where they part each line', async () => {
    expect(await blocksOf(pageOf((_, line) => line, 10))).toEqual(AS_SHOWN);
  });

  it('is read as it is shown where they join all', async () => {
    expect(await blocksOf(pageOf(() => 0, 1))).toEqual(AS_SHOWN);
  });
});

describe('a PDF with contents', () => {
  const plain = pageOf(() => 0, 1);
  const [above, ...below] = plain.lines.slice(4);
  if (above === undefined) throw new Error('there is no second paragraph');
  const titled: TaggedPage = {
    ...plain,
    lines: [...plain.lines.slice(0, 4), { text: TITLE, element: 0 }, above, ...below],
  };
  const texts = [joined(first ?? []), joined([TITLE], second ?? [], third ?? [])];

  it('has a heading where they name one that is a line by itself', async () => {
    expect(await blocksOf(titled, [{ title: TITLE, page: 0 }])).toEqual([
      joined(first ?? []),
      { kind: 'heading', text: TITLE },
      joined(second ?? [], third ?? []),
    ]);
  });

  it('has none where they name something else, or a page that is not there', async () => {
    expect(await blocksOf(titled)).toEqual(texts);
    expect(await blocksOf(titled, [{ title: 'Of the ferry', page: 0 }])).toEqual(texts);
    expect(await blocksOf(titled, [{ title: TITLE, page: 7 }])).toEqual(texts);
  });
});
