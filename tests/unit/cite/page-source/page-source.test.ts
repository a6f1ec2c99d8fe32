import { describe, expect, it } from 'vitest';
import {
  guessType,
  pageSource,
  passageSource,
} from '../../../../lib/cite/page-source/page-source.ts';
import type { Block, BlockKind, ProsePage } from '../../../../lib/model/block.ts';

const block = (kind: BlockKind, text: string, level?: 1 | 2): Block => ({
  kind,
  text,
  spans: [],
  doubts: [],
  reasons: [],
  ...(level === undefined ? {} : { level }),
});

const page = (flipPage: number, folio: string | null, ...blocks: Block[]): ProsePage => ({
  flipPage,
  folio,
  title: '《江岸》数字版 2024年4月下 / 第08期',
  blocks,
});

const SIXTY = page(
  61,
  '059',
  block('header', '江岸'),
  block('paragraph', '前一页的文章在这里结束。'),
  block('heading', '船灯', 1),
  block('byline', '文/沈一舟 图/陆川'),
  block('heading', '夜里的江', 2),
  block('paragraph', '江上的灯一盏一盏亮起来，'),
  block('folio', '059'),
);
const SIXTY_ONE = page(
  62,
  '060',
  block('header', '江岸'),
  block('paragraph', '像有人在数它们。'),
  block('heading', '新桥', 1),
  block('paragraph', '桥在雾里。'),
);

describe('pageSource', () => {
  it('is the article above the quote, by the author that its byline names', () => {
    expect(pageSource([SIXTY], '一盏一盏', { accessed: '2026-11-23' })).toEqual({
      type: 'journal',
      publication: '江岸',
      date: { year: 2024, month: 4, part: '下' },
      issue: '8',
      title: '船灯',
      authors: [{ name: '沈一舟' }],
      pages: { first: '59' },
      flipPage: 61,
      language: 'zh-Hans',
      accessed: '2026-11-23',
    });
  });

  it('is no article where none begins above the quote', () => {
    const source = pageSource([SIXTY], '前一页的文章', {});
    expect(source).toMatchObject({ pages: { first: '59' } });
    expect(source).not.toHaveProperty('title');
  });

  it('finds a quote whatever its white space, over blocks and over pages', () => {
    const source = pageSource([SIXTY, SIXTY_ONE], '亮起来，\n　　像有人 在数', {});
    expect(source).toMatchObject({
      title: '船灯',
      pages: { first: '59', last: '60' },
      flipPage: 61,
    });
    expect(pageSource([SIXTY, SIXTY_ONE], '像有人在数', {})).toMatchObject({
      title: '船灯',
      pages: { first: '60' },
      flipPage: 62,
    });
    expect(pageSource([SIXTY, SIXTY_ONE], '桥在雾里', {})).toMatchObject({ title: '新桥' });
  });

  it('is null where the page does not hold the quote', () => {
    expect(pageSource([SIXTY], '江上没有灯', {})).toBeNull();
    expect(pageSource([], null, {})).toBeNull();
  });

  it('without a quote is the article of a page that has one, and of no other page', () => {
    expect(pageSource([SIXTY], null, {})).toMatchObject({ title: '船灯' });
    expect(pageSource([SIXTY, SIXTY_ONE], null, {})).not.toHaveProperty('title');
    expect(pageSource([page(1, null)], null, {})).not.toHaveProperty('pages');
  });
});

describe('passageSource', () => {
  const pages = [SIXTY, SIXTY_ONE];

  it('is the article that its first block belongs to, on the pages that it runs over', () => {
    const passage = [
      { flipPage: 61, block: 5, from: 4, to: 11 },
      { flipPage: 62, block: 1, from: 0, to: 8 },
    ];
    expect(passageSource(pages, passage, {})).toMatchObject({
      title: '船灯',
      authors: [{ name: '沈一舟' }],
      pages: { first: '59', last: '60' },
      flipPage: 61,
    });
  });

  it('finds the title of an article that began on the page before', () => {
    const passage = [{ flipPage: 62, block: 1, from: 0, to: 8 }];
    expect(passageSource(pages, passage, {})).toMatchObject({
      title: '船灯',
      pages: { first: '60' },
      flipPage: 62,
    });
    expect(passageSource([SIXTY_ONE], passage, {})).not.toHaveProperty('title');
  });

  it('counts the number of a page that shows none', () => {
    const bare = { ...SIXTY_ONE, folio: null };
    const passage = [{ flipPage: 62, block: 3, from: 0, to: 5 }];
    expect(passageSource([SIXTY, bare], passage, {})).toMatchObject({
      title: '新桥',
      pages: { first: '60', counted: true },
    });
    const neighbours = [{ flipPage: 64, folios: ['62'] }];
    expect(passageSource([bare], passage, { neighbours })).toMatchObject({
      pages: { first: '60', counted: true },
    });
  });

  it('is nothing of a passage that the pages do not hold, or of page furniture', () => {
    expect(passageSource(pages, [{ flipPage: 63, block: 0, from: 0, to: 1 }], {})).toBeNull();
    expect(passageSource(pages, [{ flipPage: 61, block: 0, from: 0, to: 1 }], {})).toBeNull();
    expect(passageSource(pages, [], {})).toBeNull();
  });
});

describe('guessType', () => {
  it.each([
    [{ publication: '江岸日报' }, 'newspaper'],
    [{ publication: '江岸学报', issue: '3' }, 'journal'],
    [{ publication: '江岸画报', issue: '3' }, 'magazine'],
    [{ publication: '江岸周刊' }, 'magazine'],
    [{ publication: 'Harbour Daily' }, 'newspaper'],
    [{ publication: '江岸', date: { year: 2024, month: 3 } }, 'journal'],
    [{ publication: '河上旧事' }, 'book'],
    [{}, 'book'],
  ] as const)('%j is a %s', (facts, type) => {
    expect(guessType(facts)).toBe(type);
  });
});
