import { describe, expect, it, vi } from 'vitest';
import type { PageContent, Reading } from '../../../components/reading-view/reading.ts';
import { ClippingDesk } from '../../../entrypoints/reader-app/clippings/clipping-desk.ts';
import { type KeptCorrections, NO_CORRECTIONS } from '../../../lib/cite/corrections.ts';
import type { ClippingMark } from '../../../lib/clippings/anchors/page-marks.ts';
import type { Clipping } from '../../../lib/clippings/clipping.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import { USUAL_READING_SETTINGS } from '../../../lib/settings/reading-settings.ts';
import { type BookAddress, pageAddress } from '../../../lib/sources/book-files/book-address.ts';
import { block } from '../components/block.ts';

const pageOf = (flipPage: number, ...texts: string[]): ProsePage => ({
  flipPage,
  folio: String(flipPage - 2),
  title: '《江岸》2024年第8期',
  blocks: texts.map((text) => block('paragraph', text)),
});

const PAGES = [
  pageOf(60, '天黑以后，渡口的灯还亮着，船已经走了。', '岸上的人都说，到了秋天，'),
  pageOf(61, '这条河就不再涨水了，船可以一直开到山下去。'),
  pageOf(62, '桥在雾里，看不清楚。'),
];
const place = (flipPage: number): BookAddress => pageAddress('http://site/book/', flipPage);
const contentAt = (url: string): PageContent | null => {
  const prose = PAGES.find(({ flipPage }) => place(flipPage ?? 0).textPage === url);
  return prose === undefined ? null : { kind: 'prose', prose };
};

/** What is read: one of the pages, with those of the row. */
function readingOf(current: number, row: readonly number[]): Reading {
  const content = (flipPage: number): PageContent =>
    contentAt(place(flipPage).textPage) ?? { kind: 'waiting' };
  return {
    shown: 'prose',
    title: null,
    place: place(current),
    content: content(current),
    row: {
      pages: row.map((flipPage) => ({ place: place(flipPage), content: content(flipPage) })),
      previous: 'more',
      next: 'more',
    },
    notice: null,
    settings: USUAL_READING_SETTINGS,
    turning: false,
  };
}

function openDesk(kept: KeptCorrections = NO_CORRECTIONS) {
  const saved: Clipping[] = [];
  const asked: (readonly [number, number] | null)[] = [];
  let marks: readonly ClippingMark[] = [];
  const scrollTo = vi.fn(() => true);
  const desk = new ClippingDesk({
    contentAt,
    save: async (clipping) => {
      saved.push(clipping);
      return { ok: true, value: { id: clipping.id, outcome: 'new' } };
    },
    keptCorrections: async () => kept,
    undoSave: async () => true,
    clippingsOf: async (_, flipPages) => {
      asked.push(flipPages);
      return saved;
    },
    openPanel: () => undefined,
    place: (own) => {
      marks = own;
      return [];
    },
    scrollTo,
    now: () => 5,
    today: () => '2025-11-24',
  });
  const marked = () => marks.flatMap(({ passage }) => passage.map(({ flipPage }) => flipPage));
  return { desk, saved, asked, marked, scrollTo };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 1));
const OVER_THE_END = [
  { flipPage: 60, block: 1, from: 0, to: 12 },
  { flipPage: 61, block: 0, from: 0, to: 10 },
];

describe('clippings of the pages that are read in one go', () => {
  it('asks for those of all pages once, and again when another page stands there', async () => {
    const { desk, asked } = openDesk();
    desk.follow(readingOf(60, [60, 61]));
    desk.follow(readingOf(61, [60, 61]));
    await settled();
    expect(asked).toEqual([[60, 61]]);
    desk.follow(readingOf(61, [60, 61, 62]));
    await settled();
    expect(asked).toEqual([
      [60, 61],
      [60, 62],
    ]);
  });

  it('marks what runs over a page’s end on both, and leads to where it begins', async () => {
    const { desk, saved, marked, scrollTo } = openDesk();
    desk.follow(readingOf(60, [60, 61]));
    desk.save(OVER_THE_END);
    await settled();
    expect(saved[0]?.capture).toMatchObject({
      quote: '岸上的人都说，到了秋天，这条河就不再涨水了，',
      flipPages: [60, 61],
    });
    desk.place();
    expect(marked()).toEqual([60, 61]);
    desk.lead(saved[0]?.id ?? '');
    await settled();
    expect(scrollTo).toHaveBeenCalledWith(
      expect.objectContaining({ passage: [expect.objectContaining({ flipPage: 60 })] }),
    );
  });

  it('saves with it what was corrected of its source', async () => {
    const { desk, saved } = openDesk({ ...NO_CORRECTIONS, book: { issue: '9' } });
    desk.follow(readingOf(60, [60]));
    desk.save(OVER_THE_END.slice(0, 1));
    await settled();
    expect(saved[0]?.edits.corrected).toEqual({ issue: '9' });
  });
});
