import type { Clipping } from '../../../lib/clippings/clipping.ts';
import { makeClipping, type ReadPage } from '../../../lib/clippings/make-clipping.ts';
import type { Block } from '../../../lib/model/block.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import type { Run } from '../../../lib/model/run.ts';
import { block } from '../components/block.ts';

/** A page of these blocks, each of one run that is as wide as its text is long. */
export function readPage(
  blocks: readonly Block[],
  { flipPage = 61, folio = '59' }: { flipPage?: number; folio?: string | null } = {},
): ReadPage {
  const runs = blocks.map(
    ({ text }, row): Run => ({
      text,
      box: { left: 0, top: row, right: text.length, bottom: row + 1 },
      edges: Array.from({ length: text.length + 1 }, (_, at) => at),
    }),
  );
  const placed = blocks.map((own, run) => ({
    ...own,
    spans: own.text === '' ? [] : [{ from: 0, to: own.text.length, run, start: 0 }],
  }));
  return {
    prose: { flipPage, folio, title: '《江岸旧事》2024年第8期', blocks: placed },
    runs: { flipPage, title: null, source: 'grid', units: 'grid', runs },
    address: `http://magazine.test/book/files/basic-html/page${flipPage}.html`,
  };
}

/** The same of paragraphs. */
export const pageOf = (...texts: readonly string[]): ReadPage =>
  readPage(texts.map((text) => block('paragraph', text)));

/** When and where the clippings of the tests are saved. */
export const SAVING = { now: 1_764_000_000_000, reading: { accessed: '2025-11-24' } };

/** What is saved of one block of a page. */
export const saved = (page: ReadPage, block: number, from: number, to: number): Clipping =>
  savedAcross([page], [{ flipPage: page.prose.flipPage, block, from, to }]);

export function savedAcross(pages: readonly ReadPage[], passage: Passage): Clipping {
  const made = makeClipping(pages, passage, SAVING);
  if (made === null) throw new RangeError('The passage holds no text');
  return made;
}
