import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentsEntryAt,
  type OutlineSource,
  readContents,
} from '../../../../lib/sources/pdf/contents.ts';

/** A document of ten pages with that outline; a page's reference is its number, and 50 more. */
const documentWith = (outline: unknown): OutlineSource => ({
  numPages: 10,
  getOutline: async () => outline,
  getDestination: async (name) => (name === 'chapter' ? [{ num: 53, gen: 0 }] : null),
  getPageIndex: async ({ num }) => {
    if (num < 50 || num >= 60) throw new Error('no such page');
    return num - 50;
  },
});

const to = (page: number) => [{ num: 49 + page, gen: 0 }, { name: 'Fit' }];

describe('readContents', () => {
  it('gives entries in their order, each with its level and page', async () => {
    const outline = [
      { title: ' 卷 首 \n语', dest: to(1), items: [] },
      {
        title: '⼭里',
        dest: to(3),
        items: [
          { title: '一', dest: 'chapter', items: [] },
          { title: '二', dest: [5], items: [] },
        ],
      },
    ];
    expect(await readContents(documentWith(outline))).toEqual([
      { text: '卷 首 语', level: 1, page: 1 },
      { text: '山里', level: 1, page: 3 },
      { text: '一', level: 2, page: 4 },
      { text: '二', level: 2, page: 6 },
    ]);
  });

  it('leaves out what has no words or leads to no page', async () => {
    const outline = [
      { title: ' ', dest: to(1), items: [{ title: '在', dest: to(2) }] },
      { title: '外', dest: null, url: 'https://elsewhere.test', items: [] },
      { title: '远', dest: [12], items: [] },
      { title: '失', dest: 'nowhere', items: [] },
      { title: '缺', dest: [{ num: 3, gen: 0 }], items: [] },
    ];
    expect(await readContents(documentWith(outline))).toEqual([{ text: '在', level: 2, page: 2 }]);
  });

  it('is empty where there is no outline, or none to be had', async () => {
    expect(await readContents(documentWith(null))).toEqual([]);
    const broken = { ...documentWith(null), getOutline: () => Promise.reject(new Error('broken')) };
    expect(await readContents(broken)).toEqual([]);
  });

  it('ends, and gives pages of the document alone, whatever it is told', async () => {
    const { outline } = fc.letrec((tie) => ({
      outline: fc.oneof(fc.anything(), fc.array(tie('item'), { maxLength: 4 })),
      item: fc.record(
        { title: fc.anything(), dest: fc.anything(), items: tie('outline') },
        { requiredKeys: [] },
      ),
    }));
    await fc.assert(
      fc.asyncProperty(outline, async (told) => {
        const entries = await readContents(documentWith(told));
        expect(entries.every(({ page }) => page >= 1 && page <= 10)).toBe(true);
      }),
    );
  });
});

describe('contentsEntryAt', () => {
  const entries = [1, 3, 3, 7].map((page) => ({ text: 'x', level: 1, page }));

  it.each([
    [1, 0],
    [2, 0],
    [3, 2],
    [6, 2],
    [9, 3],
  ])('on page %i the reader is in entry %i', (page, at) => {
    expect(contentsEntryAt(entries, page)).toBe(at);
  });

  it('is none before the first', () => {
    expect(contentsEntryAt(entries.slice(1), 2)).toBe(-1);
  });
});
