import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../lib/clippings/anchors/page-marks.ts';
import { makeClipping } from '../../../lib/clippings/make-clipping.ts';
import { parseClipping } from '../../../lib/clippings/parse-clipping.ts';
import { block } from '../components/block.ts';
import { pageOf, readPage, SAVING, saved, savedAcross } from './pages.ts';

const article = readPage([
  block('header', '江岸旧事'),
  block('heading', '渡口', { level: 1 }),
  block('byline', '文/沈一舟'),
  block('paragraph', '天黑以后，渡口的灯还亮着。岸上没有人。'),
  block('heading', '夜船', { level: 2 }),
  block('paragraph', '船从上游来。'),
  block('folio', '59'),
]);

describe('makeClipping', () => {
  it('keeps the words, and what the page tells of them', () => {
    const { capture } = saved(article, 3, 5, 13);
    expect(capture).toMatchObject({
      created: SAVING.now,
      quote: '渡口的灯还亮着。',
      book: '//magazine.test/book/',
      bookTitle: '《江岸旧事》2024年第8期',
      address: 'http://magazine.test/book/files/basic-html/page61.html',
      flipPages: [61, 61],
      heading: '渡口',
      byline: '文/沈一舟',
      read: {
        publication: '江岸旧事',
        issue: '8',
        title: '渡口',
        authors: [{ name: '沈一舟' }],
        pages: { first: '59' },
        flipPage: 61,
        accessed: '2025-11-24',
      },
    });
    expect(capture.anchor).toEqual({
      prefix: '渡口\n文/沈一舟\n天黑以后，',
      suffix: '岸上没有人。\n夜船\n船从上游来。',
      block: 2,
      offset: 5,
      occurrences: 1,
      occurrence: 0,
      parts: [
        {
          from: 0,
          to: 8,
          flipPage: 61,
          units: 'grid',
          box: { left: 5, top: 3, right: 13, bottom: 4 },
        },
      ],
    });
  });

  it('is a record that can be read back', () => {
    const own = saved(article, 3, 0, 4);
    expect(parseClipping(JSON.parse(JSON.stringify(own)))).toEqual({
      ok: true,
      clipping: own,
    });
  });

  it('takes the sub-heading above, and the article’s title and author', () => {
    const { capture } = saved(article, 5, 0, 6);
    expect(capture).toMatchObject({ heading: '夜船', read: { title: '渡口' } });
  });

  it('is the same clipping whenever the same passage is saved', () => {
    const again = makeClipping(
      [{ ...article, address: article.address.replace('http:', 'https:'), runs: null }],
      [
        { flipPage: 61, block: 3, from: 5, to: 8 },
        { flipPage: 61, block: 3, from: 8, to: 13 },
      ],
      { now: SAVING.now + 1, reading: { accessed: '2025-12-01' } },
    );
    expect(again?.id).toBe(saved(article, 3, 5, 13).id);
    expect(saved(article, 3, 5, 12).id).not.toBe(again?.id);
  });

  it('tells the same words apart by where they stand', () => {
    const page = pageOf('船来了。船来了。', '船来了。');
    const ids = [saved(page, 0, 0, 4), saved(page, 0, 4, 8), saved(page, 1, 0, 4)];
    expect(ids.map(({ capture }) => capture.anchor.occurrence)).toEqual([0, 1, 2]);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
  });

  it('leaves page furniture and the space around the passage out', () => {
    const own = savedAcross(
      [article],
      [0, 1, 2, 3, 4, 5, 6].map((block) => ({ flipPage: 61, block, from: 0, to: 99 })),
    );
    expect(own.capture.quote.startsWith('渡口\n文/沈一舟\n天黑')).toBe(true);
    expect(own.capture.quote.endsWith('船从上游来。')).toBe(true);
    const spaced = saved(pageOf('  船  来 '), 0, 1, 7);
    expect(spaced.capture.quote).toBe('船  来');
    expect(spaced.capture.anchor.offset).toBe(2);
  });

  it('keeps the range where the words run over pages', () => {
    const next = readPage([block('paragraph', '第二页的话。')], { flipPage: 62, folio: '60' });
    const own = savedAcross(
      [article, next],
      [
        { flipPage: 61, block: 5, from: 1, to: 6 },
        { flipPage: 62, block: 0, from: 0, to: 3 },
      ],
    );
    expect(own.capture).toMatchObject({
      quote: '从上游来。\n第二页',
      flipPages: [61, 62],
      read: { pages: { first: '59', last: '60' }, title: '渡口' },
    });
    expect(own.capture.anchor.suffix).toBe('的话。');
    expect(own.capture.anchor.parts.map(({ from, to, flipPage }) => [from, to, flipPage])).toEqual([
      [0, 5, 61],
      [6, 9, 62],
    ]);
  });

  it('is one paragraph where the end of a page cut it, and is found on both', () => {
    const pages = [
      readPage([
        block('paragraph', '船从上游来，灯还亮着。'),
        block('paragraph', '岸上的人都说，这条河到了秋天，'),
        block('caption', '渡口的灯'),
      ]),
      readPage([block('paragraph', '就不再涨水了，船可以一直开到山下去。')], {
        flipPage: 62,
        folio: '60',
      }),
    ];
    const own = savedAcross(pages, [
      { flipPage: 61, block: 1, from: 4, to: 15 },
      { flipPage: 62, block: 0, from: 0, to: 9 },
    ]);
    expect(own.capture).toMatchObject({
      quote: '都说，这条河到了秋天，就不再涨水了，船可',
      flipPages: [61, 62],
      read: { pages: { first: '59', last: '60' } },
    });
    const marked = pages.map(({ prose }) =>
      marksOf(prose, [own]).map(({ certain, passage }) => [
        certain,
        passage.map(({ block: at, from, to }) => prose.blocks[at]?.text.slice(from, to)).join(),
      ]),
    );
    expect(marked).toEqual([[[true, '都说，这条河到了秋天，']], [[true, '就不再涨水了，船可']]]);
    const other = pageOf('都说，这条河到了秋天，就不再涨水了。');
    expect(marksOf({ ...other.prose, flipPage: 70 }, [own])).toEqual([]);
  });

  it('drops the hyphen of a word that goes on upon the next page', () => {
    const pages = [
      readPage([block('paragraph', 'The boat had left the old ferry sta-')]),
      readPage([block('paragraph', 'tion before dark, and the station slept.')], { flipPage: 62 }),
    ];
    for (const to of [35, 36]) {
      const own = savedAcross(pages, [
        { flipPage: 61, block: 0, from: 22, to },
        { flipPage: 62, block: 0, from: 0, to: 16 },
      ]);
      expect(own.capture.quote).toBe('old ferry station before dark');
    }
  });

  it('takes the article from the page before where it began there', () => {
    const next = readPage([block('paragraph', '第二页的话。')], { flipPage: 62, folio: '60' });
    const own = savedAcross([article, next], [{ flipPage: 62, block: 0, from: 0, to: 6 }]);
    expect(own.capture.read).toMatchObject({ title: '渡口', pages: { first: '60' }, flipPage: 62 });
  });

  it('makes nothing of nothing', () => {
    const part = { flipPage: 61, block: 3, from: 5, to: 13 };
    expect(makeClipping([article], [], SAVING)).toBeNull();
    expect(makeClipping([], [part], SAVING)).toBeNull();
    expect(makeClipping([article], [{ ...part, flipPage: 62 }], SAVING)).toBeNull();
    expect(makeClipping([article], [{ ...part, block: 6, from: 0 }], SAVING)).toBeNull();
  });
});
