import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folioText, parseFolio } from '../../../../lib/cite/page-source/folio.ts';
import {
  type PageNumbers,
  pageNumbers,
  printedPages,
} from '../../../../lib/cite/page-source/printed-pages.ts';
import type { PageRange } from '../../../../lib/cite/source.ts';

/** `58:56` is page 58 of the viewer, which shows 56; `58:56,57` a spread; `58:` shows none. */
const numbersOf = (text: string): PageNumbers[] =>
  text.split(' ').map((page) => {
    const [flipPage = '', folios = ''] = page.split(':');
    return { flipPage: Number(flipPage), folios: folios.split(',').filter((folio) => folio) };
  });

describe('printedPages', () => {
  const shown = (first: string, last?: string): PageRange => ({ first, ...(last ? { last } : {}) });
  const counted = (first: string, last?: string): PageRange => ({
    ...shown(first, last),
    counted: true,
  });

  it.each<readonly [known: string, quote: readonly number[], pages: PageRange | undefined]>([
    ['61:059', [61], shown('59')],
    ['61:059 62:060', [61, 62], shown('59', '60')],
    ['5:xii', [5], shown('xii')],
    ['5:XII 6:XIII', [5, 6], shown('XII', 'XIII')],
    ['61:五十九', [61], shown('59')],
    ['61:—\u200a59\u200a—', [61], shown('59')],
    // A page without a number, between pages that have one.
    ['60:58 61: 62:60', [61], counted('59')],
    ['60:58 61: 62: 63:61', [61, 62], counted('59', '60')],
    ['61:59 62: 63:61', [61, 62], counted('59', '60')],
    // Neighbours on one side only.
    ['60:58 61:', [61], counted('59')],
    ['61: 62:60', [61], counted('59')],
    ['2: 3:1', [2], undefined],
    ['1: 3:3', [1], counted('1')],
    ['20:18', [29], undefined],
    ['20:18 40:38', [30], counted('28')],
    // An insert that is not counted has no number.
    ['60:58 61: 62:59', [61], undefined],
    // Front matter in Roman numerals, then Arabic ones from 1.
    ['8:vi 9:', [9], counted('vii')],
    ['8:vi 9: 10:1', [9], counted('vii')],
    ['8:vi 9: 10: 12:2', [11], counted('1')],
    // Spreads: two printed pages on one of the viewer's.
    ['31:58,59', [31], shown('58', '59')],
    ['31:58,59 32: 33:62,63', [32], counted('60', '61')],
    ['31:58,59 32:60,61', [31, 32], shown('58', '61')],
    ['30:56 31:58 32: 33:62', [32], counted('60', '61')],
    // Two numbers on a page that are no spread.
    ['31:58,7', [31], shown('58')],
    // A supplement with a letter of its own.
    ['31:A3 32: 33:A5', [32], counted('A4')],
    ['', [3], undefined],
    ['3:', [3], undefined],
  ])('%s: %j', (known, [from = 0, to = from], pages) => {
    expect(printedPages(numbersOf(known), from, to)).toEqual(pages);
  });

  it('says the same in whatever order the pages were read', () => {
    const pages = fc.uniqueArray(
      fc.record({
        flipPage: fc.integer({ min: 1, max: 30 }),
        folios: fc.array(fc.constantFrom('1', '8', '12', '13', 'iv', 'A2'), { maxLength: 2 }),
      }),
      { selector: ({ flipPage }) => flipPage },
    );
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 30 }), (known, at) => {
        expect(printedPages([...known].reverse(), at)).toEqual(printedPages(known, at));
      }),
    );
  });

  it('of a book whose pages are numbered through is right for every page, however few show it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.uniqueArray(fc.integer({ min: 8, max: 60 }), { minLength: 2 }),
        (before, places) => {
          const known = places.map((flipPage) => ({
            flipPage,
            folios: [String(flipPage - before)],
          }));
          for (let at = Math.min(...places); at <= Math.max(...places); at++) {
            expect(printedPages(known, at)?.first).toBe(String(at - before));
          }
        },
      ),
    );
  });
});

describe('pageNumbers', () => {
  it('are all numbers that the page shows, and its place', () => {
    const block = { spans: [], doubts: [], reasons: [] };
    const blocks = [
      { ...block, kind: 'folio', text: '58' },
      { ...block, kind: 'paragraph', text: '7' },
      { ...block, kind: 'folio', text: '59' },
    ] as const;
    expect(pageNumbers({ flipPage: 31, folio: '58', title: null, blocks }, 1)).toEqual({
      flipPage: 31,
      folios: ['58', '59'],
    });
    expect(pageNumbers({ flipPage: null, folio: '5', title: null, blocks: [] }, 3)).toEqual({
      flipPage: 3,
      folios: ['5'],
    });
  });
});

describe('parseFolio', () => {
  it.each(['', '附录', '1234567', 'page', '-'])('%s is nothing to count from', (text) => {
    expect(parseFolio(text)).toBeNull();
  });

  it.each(['7', 'xii', 'XL', 'A3', 'S12'])('%s is written as it was', (text) => {
    const folio = parseFolio(text);
    expect(folio && folioText(folio)).toBe(text);
  });
});
