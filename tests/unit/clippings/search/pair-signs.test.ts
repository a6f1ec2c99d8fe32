import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachRow, PairSigns } from '../../../../lib/clippings/search/pair-signs.ts';
import { TextRows } from '../../../../lib/clippings/search/text-rows.ts';
import { anyText } from '../any-clipping.ts';

const rowsOf = (bits: Uint32Array): number[] => {
  const rows: number[] = [];
  eachRow(bits, (row) => rows.push(row));
  return rows;
};

function signsOf(texts: readonly string[]): PairSigns {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, row) => {
    starts[row + 1] = (starts[row] ?? 0) + text.length;
  });
  return new PairSigns(texts.join(''), starts);
}

describe('PairSigns', () => {
  it('leaves out no row that holds the terms', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 80 }),
        fc.array(anyText, { maxLength: 3 }),
        fc.nat(),
        fc.nat({ max: 5 }),
        (texts, terms, at, length) => {
          const [some = ''] = texts.slice(at % texts.length);
          const wanted = [...terms, some.slice(at % (some.length + 1)).slice(0, length)];
          const candidates = signsOf(texts).candidates(wanted);
          const holding = [...texts.keys()].filter((row) =>
            wanted.every((term) => texts[row]?.includes(term)),
          );
          if (candidates === null) expect(wanted.every((term) => term.length < 2)).toBe(true);
          else expect(rowsOf(candidates)).toEqual(expect.arrayContaining(holding));
        },
      ),
    );
  });

  it('leaves out most of the rows that do not', () => {
    const texts = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 300 }, (_, at) =>
        String.fromCharCode(0x4e00 + ((row * 7919 + at * at * 31) % 2500)),
      ).join(''),
    );
    const candidates = signsOf(texts).candidates(['渡口']);
    expect(candidates === null ? 2000 : rowsOf(candidates).length).toBeLessThan(800);
  });
});

describe('TextRows', () => {
  const text = (row: number): string => `${'渡口的灯'.repeat(row % 3)}第${row}句`;
  const filled = (): TextRows => {
    const rows = new TextRows();
    for (let row = 0; row < 3000; row++) rows.add(text(row));
    return rows;
  };
  const found = (rows: TextRows, ...terms: string[]): number[] =>
    [...rows.find(terms).entries()].flatMap(([row, is]) => (is === 1 ? [row] : []));

  it.each<{ terms: string[] }>([
    { terms: ['第2047句'] },
    { terms: ['2048', '灯'] },
    { terms: ['灯', '的'] },
    { terms: ['口的', '渡'] },
    { terms: ['句'] },
    { terms: ['岸'] },
  ])('finds $terms in chunks as in single texts', ({ terms }) => {
    const expected = Array.from({ length: 3000 }, (_, row) => row).filter((row) =>
      terms.every((term) => text(row).includes(term)),
    );
    expect(found(filled(), ...terms)).toEqual(expected);
  });

  it('gives chunks away and takes them back', () => {
    const rows = filled();
    const again = new TextRows();
    again.expect(1);
    again.restore(1, rows.packed(1));
    expect(found(again, '2500')).toEqual([2500]);
    expect(found(again, '第1000句')).toEqual([]);
    again.restore(0, rows.packed(0));
    expect(found(again, '第1000句')).toEqual([1000]);
    expect([0, 2047, 2048, 2999].map((row) => again.text(row))).toEqual(
      [0, 2047, 2048, 2999].map(text),
    );
    expect(again.packed(1)).toEqual(rows.packed(1));
  });
});
