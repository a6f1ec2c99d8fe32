import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendPage, type Flow, flowOf, flowText } from '../../../lib/book/flow.ts';
import type { Block, ProsePage } from '../../../lib/model/block.ts';
import { block } from '../components/block.ts';
import { anyPages } from './any-pages.ts';

const page = (flipPage: number, ...blocks: readonly Block[]): ProsePage => ({
  flipPage,
  folio: String(flipPage - 2),
  title: null,
  blocks,
});

const FLUSH = { edges: { first: 'flush', last: 'full' } } as const;
const cut = (text: string): Block => block('paragraph', text, FLUSH);

/** Each page's blocks as texts; where a piece goes on, with the page that it comes from. */
const read = (flow: Flow): string[][] =>
  flow.map(({ blocks }) => blocks.map((own) => flowText(flow, own)));

describe('joining pages', () => {
  it('joins a paragraph that the page cut, past header, number, caption, quote and note', () => {
    const flow = flowOf([
      page(3, cut('灯点上了，到了第二年秋'), block('caption', '渡口'), block('folio', '1')),
      page(4, block('header', '河上'), block('quote', '慢'), cut('天，船来了。'), cut('后来')),
    ]);
    expect(read(flow)).toEqual([
      ['灯点上了，到了第二年秋天，船来了。', '渡口', '1'],
      ['河上', '慢', '后来'],
    ]);
    expect(flow[0]?.blocks[0]?.pieces).toMatchObject([
      { flipPage: 3, block: 0, from: 0, to: 11, continues: null },
      { flipPage: 4, block: 2, from: 0, to: 6, continues: 'sure' },
    ]);
  });

  it('sets a space between words, and makes a hyphened word whole', () => {
    const words = flowOf([page(3, cut('the ferry')), page(4, cut('was late.'))]);
    expect(read(words)[0]).toEqual(['the ferry was late.']);
    const hyphened = flowOf([page(3, cut('the ferry was com-')), page(4, cut('plete.'))]);
    expect(read(hyphened)[0]).toEqual(['the ferry was complete.']);
    expect(hyphened[0]?.blocks[0]?.pieces[0].to).toBe('the ferry was com'.length);
  });

  it('keeps the hyphen of a compound that either page holds whole', () => {
    const flow = flowOf([page(3, cut('a well-')), page(4, cut('known man'), cut('Well-known.'))]);
    expect(read(flow)[0]).toEqual(['a well-known man']);
  });

  it('runs on over three pages', () => {
    const flow = flowOf([page(3, cut('天还')), page(4, cut('没有')), page(5, cut('亮。'))]);
    expect(read(flow)).toEqual([['天还没有亮。'], [], []]);
  });

  it('passes a picture, in doubt, but not an article between', () => {
    const past = flowOf([
      page(3, cut('天还')),
      page(4, block('caption', '河')),
      page(5, cut('没亮。')),
    ]);
    expect(past[0]?.blocks[0]?.pieces[1]).toMatchObject({ flipPage: 5, continues: 'doubtful' });
    const beyond = [3, 4, 5, 6].map((n) => (n === 3 ? page(n, cut('天还')) : page(n)));
    expect(read(flowOf([...beyond, page(7, cut('没亮。'))]))[0]).toEqual(['天还']);
    const article = page(4, block('heading', '灯'), cut('灯亮了。'));
    expect(read(flowOf([page(3, cut('天还')), article, page(5, cut('没亮。'))]))[0]).toEqual([
      '天还',
    ]);
  });
});

describe('laws of the flow', () => {
  it('has every character of every page once, but for hyphens that a page end asked for', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const flow = flowOf(pages);
        const found = flow.flatMap(({ blocks }) => blocks.flatMap(({ pieces }) => pieces));
        const places = found.map((piece) => `${piece.page}:${piece.block}`).sort();
        const all = pages.flatMap(({ blocks }, at) => blocks.map((_, index) => `${at}:${index}`));
        expect(places).toEqual(all.sort());
        for (const piece of found) {
          const text = pages[piece.page]?.blocks[piece.block]?.text ?? '';
          expect(piece.from).toBe(0);
          expect(text.slice(piece.to)).toBe(piece.to < text.length ? '-' : '');
          expect(piece.flipPage).toBe(pages[piece.page]?.flipPage);
        }
      }),
    );
  });

  it('is the same page by page as all at once, and only the seam tells two parts from the whole', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        let flow: Flow = [];
        for (const each of pages) flow = appendPage(flow, each);
        expect(flow).toEqual(flowOf(pages));
        expect(flow.map((each) => each.page)).toEqual(pages);
      }),
    );
  });

  it('leaves a single page as it is', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        for (const own of pages) {
          const texts = own.blocks.map(({ text }) => text);
          expect(read(flowOf([own]))).toEqual([texts]);
        }
      }),
    );
  });
});
