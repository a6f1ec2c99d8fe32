import { describe, expect, it } from 'vitest';
import { type Flow, flowOf, flowText } from '../../../lib/book/flow.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { readLocalPage } from '../../../scripts/command/local-page.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

const NO_TEXT = { folio: null, title: null, blocks: [] } as const;

function samplePage(flipPage: number, positions: boolean): ProsePage {
  const path = fromRoot('sample', 'book', 'files', 'basic-html', `page${flipPage}.html`);
  // Behind the cover is a picture.
  if (flipPage === 2) return { flipPage, ...NO_TEXT };
  return rebuildPage(readLocalPage(path, positions).page);
}

/** From which page to which a paragraph goes on, and the words around the seam. */
const seams = (flow: Flow): string[] =>
  flow.flatMap(({ blocks }) =>
    blocks
      .filter(({ pieces }) => pieces.length > 1)
      .map((block) => {
        const [first, second] = block.pieces;
        const text = flowText(flow, block);
        const around = text.slice(first.to - 4, first.to + 3);
        return `${first.flipPage}-${second?.flipPage} ${second?.continues} ${around}`;
      }),
  );

describe('the sample issue as one text', () => {
  it.each([
    ['its coordinates', true],
    ['its text alone', false],
  ])('joins what its pages cut, by %s, and nothing else', (_, positions) => {
    const pages = Array.from({ length: 16 }, (_page, index) => samplePage(index + 1, positions));
    expect(seams(flowOf(pages))).toEqual([
      '5-6 sure 第二年秋天，有',
      '6-7 sure 件单褂，夏天热',
      '10-11 sure 并，韦秋禾跑了',
    ]);
  });
});
