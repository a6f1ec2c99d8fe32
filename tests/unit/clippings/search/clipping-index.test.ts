import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClippingIndex } from '../../../../lib/clippings/search/clipping-index.ts';
import { type ClippingQuery, EVERYTHING } from '../../../../lib/clippings/search/clipping-query.ts';
import type { Folding } from '../../../../lib/clippings/search/folding.ts';
import { loadFolding } from '../../../../lib/clippings/search/load-folding.ts';
import { hitsIn, searchTerms } from '../../../../lib/clippings/search/search-terms.ts';
import { searchedText } from '../../../../lib/clippings/search/searched-text.ts';
import { importedDictionaries } from '../../../../lib/convert/dictionaries/opencc-dictionaries.ts';
import { cases } from '../../../property-cases.ts';
import { anyClipping, anyText, clipping } from '../any-clipping.ts';

let folding: Folding;
beforeAll(async () => {
  folding = await loadFolding(importedDictionaries);
});

function indexOf(...clippings: ReturnType<typeof clipping>[]): ClippingIndex {
  const index = new ClippingIndex(folding);
  for (const own of clippings) index.put(own);
  return index;
}

const find = (index: ClippingIndex, query: Partial<ClippingQuery>): string[] =>
  Array.from(index.find({ ...EVERYTHING, ...query }).rows, (row) => index.id(row));

describe('the folding', () => {
  it.each([
    ['漢語', '汉语'],
    ['裡面', '里面'],
    ['ＡＢＣ　１２', 'abc 12'],
    ['ｶﾞ', 'ガ'],
    ['CAFÉ', 'cafe'],
    ['⼆⼀', '二一'],
    ['ﬁne', 'fine'],
    ['한국', '한국'],
    ['𠮷', '𠮷'],
  ])('makes %s and %s the same', (a, b) => expect(folding.fold(a)).toBe(folding.fold(b)));

  it('gives the same with and without the way back, however often', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = folding.foldWithStarts(text);
        expect(folding.fold(text)).toBe(folded.text);
        expect(folding.fold(folded.text)).toBe(folded.text);
        expect(folded.starts).toHaveLength(folded.text.length + 1);
      }),
    );
  });

  it('folds texts longer than one piece', () => {
    const text = '燈Ａﬁ'.repeat(5000);
    expect(folding.fold(text)).toBe('灯afi'.repeat(5000));
  });
});

describe('hitsIn', () => {
  const marked = (text: string, typed: string): string[] =>
    hitsIn(text, searchTerms(typed, folding), folding).map(({ from, to }) => text.slice(from, to));

  it.each([
    ['渡口的燈還亮著', '灯还', ['燈還']],
    ['渡口的灯还亮着', '燈 渡口', ['渡口', '灯']],
    ['ＡＢＣ of it', 'abc OF', ['ＡＢＣ', 'of']],
    ['ﬁne', 'f', ['ﬁ']],
    ['aaaa', 'aa', ['aaaa']],
    ['灯', '', []],
  ])('marks in %s by %s', (text, typed, hits) => expect(marked(text, typed)).toEqual(hits));
});

describe('ClippingIndex', () => {
  it('finds by the words of quote, note, tags and source, in any order and script', () => {
    const index = indexOf(clipping({}, { note: '想起家鄉', tags: ['水運'] }));
    for (const typed of [
      '燈 渡口',
      '走了 家乡',
      '水运',
      '江岸 沈一舟',
      '《江岸旧事》2024年第８期',
      ' ',
    ]) {
      expect(find(index, { typed }), typed).toHaveLength(1);
    }
    expect(find(index, { typed: '渡口 火车' })).toEqual([]);
    expect(find(index, { typed: '家乡水运' })).toEqual([]);
  });

  it('finds what a plain look through every text finds, whatever was put, changed and taken', () => {
    const step = fc.record({ remove: fc.boolean(), own: anyClipping });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.string({ maxLength: 3 }),
        (steps, typed) => {
          const index = new ClippingIndex(folding);
          const kept = new Map<string, ReturnType<typeof clipping>>();
          for (const { remove, own } of steps) {
            index.put(own);
            kept.set(own.id, own);
            find(index, { grouped: true });
            if (!remove) continue;
            index.remove(own.id);
            kept.delete(own.id);
          }
          const terms = searchTerms(typed, folding);
          const expected = [...kept.values()]
            .filter(({ edits }) => edits.deleted === null)
            .filter((own) => terms.every((term) => folding.fold(searchedText(own)).includes(term)));
          const ids = expected.map(({ id }) => id).sort();
          for (const sort of ['newest', 'oldest', 'place'] as const) {
            expect(find(index, { typed, sort }).sort()).toEqual(ids);
          }
          expect(index.facets().kept).toBe(
            [...kept.values()].filter(({ edits }) => edits.deleted === null).length,
          );
        },
      ),
      { numRuns: cases(40) },
    );
  });

  it('finds across the bounds of its chunks', () => {
    const many = Array.from({ length: 5000 }, (_, at) => clipping({ quote: `第${at}句 号` }));
    const index = indexOf(...many);
    expect(find(index, { typed: '第4095句' })).toEqual([many[4095]?.id]);
    expect(find(index, { typed: '号 句' })).toHaveLength(5000);
    index.remove(many[4095]?.id ?? '');
    expect(find(index, { typed: '第4095句' })).toEqual([]);
  });

  it('is the same after a rehearsal, and rehearses with nothing in it', () => {
    const index = indexOf(clipping(), clipping({ quote: '山。' }));
    const [facets, all] = [index.facets(), find(index, {})];
    for (const share of [0, 0.5, 1]) {
      index.rehearse(share);
      expect(() => indexOf().rehearse(share)).not.toThrow();
    }
    expect([index.facets(), find(index, {})]).toEqual([facets, all]);
  });

  it('filters, and counts what there is to filter by', () => {
    const read = {
      type: 'journal',
      publication: '山河',
      date: { year: 2025 },
      issue: '1',
    } as const;
    const other = clipping({ read, quote: '山。' }, { tags: ['山'], colour: 'blue' });
    const gone = clipping({ quote: '河。' }, { deleted: 5, tags: ['水'] });
    const index = indexOf(
      clipping({ created: 50 }),
      { ...other, capture: { ...other.capture, created: 99 } },
      gone,
    );
    expect(find(index, { tag: '山' })).toEqual([other.id]);
    expect(find(index, { tag: '水' })).toEqual([]);
    expect(find(index, { colour: 'blue' })).toEqual([other.id]);
    expect(find(index, { publication: '山河', issue: '《山河》2025年第1期' })).toEqual([other.id]);
    expect(find(index, { publication: '无' })).toEqual([]);
    expect(find(index, { since: 60 })).toEqual([other.id]);
    expect(find(index, { bin: true })).toEqual([gone.id]);
    expect(index.facets()).toMatchObject({
      publications: [
        ['山河', 1],
        ['江岸旧事', 1],
      ],
      tags: [['山', 1]],
      colours: [1, 0, 1, 0, 0],
      kept: 2,
      binned: 1,
    });
  });

  it('sorts by time, and groups by issue and page in the order of the text', () => {
    const anchor = clipping().capture.anchor;
    const at = (created: number, page: number, block: number) =>
      clipping({
        created,
        quote: `${created}。`,
        flipPages: [page, page],
        anchor: { ...anchor, block },
        read: { ...clipping().capture.read, pages: { first: String(page - 2) } },
      });
    const [a, b, c] = [at(1, 12, 5), at(2, 9, 1), at(3, 12, 2)];
    const index = indexOf(a, b, c);
    expect(find(index, { sort: 'newest' })).toEqual([c.id, b.id, a.id]);
    expect(find(index, { sort: 'oldest' })).toEqual([a.id, b.id, c.id]);
    expect(find(index, { grouped: true })).toEqual([b.id, c.id, a.id]);
    const issue = '《江岸旧事》2024年第8期';
    expect(index.find({ ...EVERYTHING, grouped: true }).groups).toEqual([
      { issue, page: '7', count: 1 },
      { issue, page: '10', count: 2 },
    ]);
  });
});
