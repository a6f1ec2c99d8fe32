import { describe, expect, it } from 'vitest';
import { quotedParagraphs } from '../../../../lib/cite/copy/quoted-paragraphs.ts';
import type { Block, BlockKind, ProsePage } from '../../../../lib/model/block.ts';

const block = (kind: BlockKind, text: string): Block => ({
  kind,
  text,
  spans: [],
  doubts: [],
  reasons: [],
  edges: { first: 'flush', last: 'full' },
});

const page = (flipPage: number, ...blocks: Block[]): ProsePage => ({
  flipPage,
  folio: null,
  title: null,
  blocks,
});

const PAGES = [
  page(
    61,
    block('header', '江岸'),
    block('paragraph', '江上的灯亮了。'),
    block('paragraph', '有人在数它们，一盏'),
    block('folio', '59'),
  ),
  page(
    62,
    block('paragraph', '一盏地数。'),
    block('table', '渡口\t船\n上游\t三'),
    block('paragraph', 'The lamps, one by'),
  ),
  page(63, block('paragraph', 'one, went out.'), block('paragraph', '完。')),
];

const all = (
  flipPage: number,
  index: number,
): { flipPage: number; block: number; from: number; to: number } => {
  const text = PAGES.find((own) => own.flipPage === flipPage)?.blocks[index]?.text ?? '';
  return { flipPage, block: index, from: 0, to: text.length };
};

describe('quotedParagraphs', () => {
  it('are the parts of the blocks that the passage takes', () => {
    const passage = [
      { ...all(61, 1), from: 3 },
      { ...all(61, 2), to: 6 },
    ];
    expect(quotedParagraphs(PAGES, passage)).toEqual(['灯亮了。', '有人在数它们']);
  });

  it('join a paragraph that the end of a page cut, Western words with a space', () => {
    const passage = [all(61, 1), all(61, 2), all(62, 0), all(62, 2), all(63, 0), all(63, 1)];
    expect(quotedParagraphs(PAGES, passage)).toEqual([
      '江上的灯亮了。',
      '有人在数它们，一盏一盏地数。',
      'The lamps, one by one, went out.',
      '完。',
    ]);
  });

  it('make a word whole that a hyphen split there, whether the hyphen is shown or not', () => {
    const pages = [
      page(61, block('paragraph', 'a com-')),
      page(62, block('paragraph', 'plete one')),
    ];
    const rest = { flipPage: 62, block: 0, from: 0, to: 9 };
    for (const to of [5, 6]) {
      const passage = [{ flipPage: 61, block: 0, from: 0, to }, rest];
      expect(quotedParagraphs(pages, passage)).toEqual(['a complete one']);
    }
  });

  it('do not join what was quoted in part', () => {
    const passage = [{ ...all(61, 2), to: 6 }, all(62, 0)];
    expect(quotedParagraphs(PAGES, passage)).toEqual(['有人在数它们', '一盏地数。']);
  });

  it('have a row of a table each, whatever cells the passage names', () => {
    const cells = [
      { flipPage: 62, block: 1, from: 0, to: 2 },
      { flipPage: 62, block: 1, from: 5, to: 7 },
      { flipPage: 62, block: 1, from: 8, to: 9 },
    ];
    expect(quotedParagraphs(PAGES, cells)).toEqual(['渡口 船', '上游 三']);
  });

  it('have no page furniture, and nothing of pages that are not there', () => {
    expect(
      quotedParagraphs(PAGES, [all(61, 0), all(61, 3), { ...all(61, 1), flipPage: 9 }]),
    ).toEqual([]);
  });
});
