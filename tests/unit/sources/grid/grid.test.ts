import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTeaser } from '../../../../lib/sources/book-files/teaser.ts';
import { readGrid } from '../../../../lib/sources/grid/grid.ts';
import { anyString } from '../../../../scripts/fuzz/any-string.ts';
import { column, layOut, type Setting } from '../lay-out.ts';

const FERRY =
  '渡口的灯是撑船人自己挂上去的，夜里过河的人远远望见它，就知道水还没有涨。' +
  '后来修了桥，灯还挂着，有人说是忘了摘，有人说是不肯摘。';

const texts = (layer: string): string[] => readGrid(layer).map(({ text }) => text);

const HEAD: Setting = { at: 9, row: 0, text: '河上' };

describe('readGrid', () => {
  it('gives each run of each row its place', () => {
    const layer = layOut([
      { at: 9, row: 0, text: '12' },
      { at: 40, row: 0, text: '河上' },
      ...column(FERRY, { at: 9, row: 2, width: 12 }),
      ...column(FERRY, { at: 40, row: 2, width: 12 }),
    ]);
    const runs = readGrid(layer);
    expect(runs).toContainEqual({
      text: FERRY.slice(12, 24),
      box: { left: 9, top: 3, right: expect.closeTo(9 + 12 * 2.1), bottom: 4 },
    });
    expect(runs.filter(({ box }) => box.left === 40)).toHaveLength(7);
  });

  it('puts the first row, which has lost its place, where its runs begin columns', () => {
    const both = readGrid(
      layOut([
        ...column(FERRY, { at: 9, row: 0, width: 12 }),
        ...column(FERRY, { at: 40, row: 0, width: 12 }),
      ]),
    );
    expect(both.slice(0, 2).map(({ box }) => box.left)).toEqual([9, 40]);
    const alone = readGrid(layOut([HEAD, ...column(FERRY, { at: 9, row: 3, width: 12 })]));
    expect(alone[0]?.box).toMatchObject({ left: 9, top: 0 });
  });

  it('knows that no column fits into two spaces after a Chinese line', () => {
    const layer = layOut([HEAD, { at: 9, row: 2, text: '渡口的灯还亮着  撑船的人不在' }]);
    expect(texts(layer)).toContain('渡口的灯还亮着  撑船的人不在');
  });

  it('moves a run back to the column that it was pushed out of', () => {
    const layer = layOut([
      HEAD,
      ...column(FERRY, { at: 9, row: 2, width: 12 }),
      ...column(FERRY, { at: 40, row: 2, width: 12 }),
      { at: 9, row: 12, text: 'www.a-ferry-and-its-lamp.test/2024' },
      { at: 40, row: 12, text: '灯下的人' },
    ]);
    expect(readGrid(layer).find(({ text }) => text === '灯下的人')?.box.left).toBe(40);
  });

  it('undoes letter-spacing, and keeps the gutter beside it', () => {
    const layer = layOut([
      HEAD,
      ...column(FERRY, { at: 9, row: 2, width: 12 }),
      ...column(FERRY, { at: 40, row: 2, width: 12 }),
      { at: 9, row: 12, text: [...FERRY.slice(0, 10)].join(' ') },
      { at: 40, row: 12, text: '灯下的人' },
    ]);
    expect(texts(layer)).toContain(FERRY.slice(0, 10));
  });

  it('keeps the spaces of a justified Chinese line beside its numbers', () => {
    const layer = layOut([
      HEAD,
      ...column(FERRY, { at: 9, row: 2, width: 12 }),
      { at: 9, row: 12, text: '那年是  1974  年，灯还' },
    ]);
    expect(texts(layer)).toContain('那年是  1974  年，灯还');
  });

  it('parts the cells of a table', () => {
    const layer = layOut([
      HEAD,
      ...['1,204  318', '987  2,460', '55  61'].map((text, row) => ({ at: 9, row: row + 2, text })),
    ]);
    expect(texts(layer).slice(1)).toEqual(['1,204', '318', '987', '2,460', '55', '61']);
  });

  it('tells the gutters of a justified page from the spaces between its words', () => {
    const left = [
      'The  lamp  at  the  ferry  was  hung',
      'there by the boatman himself, for those',
      'who  cross  by  night  see  it  from  far',
      'off and know the river has not risen.',
      'When  the  bridge  was  built  nobody',
      'took  it  down,  and  some  say  that',
      'he  forgot  it  there,  and  some  that',
      'he would not part from it at his age.',
      'A  boat  needs  a  lamp  less  than  a',
      'man  does,  he  used  to  tell  them.',
    ];
    const right = left.toReversed();
    const settings = left.flatMap((text, row) => [
      { at: 9, row: row + 2, text },
      { at: 44, row: row + 2, text: right[row] ?? '' },
    ]);
    const alone = left.map((text, row) => ({ at: 9, row: row + 14, text }));
    const tail = right.map((text, row) => ({ at: 44, row: row + 26, text }));
    const layer = layOut([{ at: 9, row: 0, text: 'Upriver' }, ...settings, ...alone, ...tail]);
    const found = texts(layer).slice(1, 21);
    expect(found).toEqual(settings.map(({ text }) => text));
    expect(readGrid(layer).filter(({ box }) => box.left === 44)).toHaveLength(20);
  });

  it('does not part a single justified column', () => {
    const layer = layOut([
      { at: 9, row: 0, text: 'Upriver' },
      ...['The  lamp  at  the  ferry  was', 'hung   there   by   the   boatman'].map(
        (text, row) => ({
          at: 9,
          row: row + 2,
          text,
        }),
      ),
    ]);
    expect(texts(layer)).toHaveLength(3);
  });

  it('parts a capital set large from the rest of its word', () => {
    expect(texts('T     here is a lamp at the ferry')).toEqual([
      'T',
      'here is a lamp at the ferry',
    ]);
  });

  it('has no runs of an empty layer', () => {
    expect(readGrid(' \n\u00a0\n\t\n')).toEqual([]);
  });
});

describe('any layer', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '  ', '   ', '      ', '\n', '\r\n', '\u3000', '\u00a0', '\t'),
    fc.constantFrom(
      '渡',
      '口',
      '。',
      '“',
      '⼆',
      '1',
      '23',
      'lamp',
      'The',
      '\ud83d',
      '\u202e',
      '\0',
    ),
    anyString({ maxLength: 6 }),
  );
  const layers = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
  const visible = (text: string): string[] =>
    [...text.normalize('NFKC').replace(/[\s\u200b\ufeff]/gu, '')].sort();

  it('loses no character and invents none', () => {
    fc.assert(
      fc.property(layers, (layer) => {
        const all = readGrid(layer)
          .map(({ text }) => text)
          .join('');
        expect(visible(all)).toEqual(visible(withoutTeaser(layer)));
      }),
    );
  });

  it('gives every run a place, in the order of the rows', () => {
    fc.assert(
      fc.property(layers, (layer) => {
        let top = 0;
        for (const { box } of readGrid(layer)) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeGreaterThanOrEqual(box.left);
          expect(box.top).toBeGreaterThanOrEqual(top);
          expect(box.bottom).toBe(box.top + 1);
          top = box.top;
        }
      }),
    );
  });
});
