import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LINES_MAX,
  ListLayout,
  type ListMeasures,
} from '../../../../../components/panel/list/list-layout.ts';

const MEASURES: ListMeasures = { line: 24, emsPerLine: 20, frame: 48, extra: 26, heading: 40 };

/** A list of rows in groups, or in none. */
const anyList = fc
  .array(fc.tuple(fc.nat({ max: 255 }), fc.nat({ max: 1 })), { minLength: 1, maxLength: 60 })
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      grouped: fc.boolean(),
      cuts: fc.array(fc.nat({ max: rows.length }), { maxLength: 5 }),
      open: fc.option(
        fc.record({
          row: fc.nat({ max: rows.length - 1 }),
          height: fc.integer({ min: 1, max: 900 }),
        }),
      ),
    }),
  )
  .map(({ rows, grouped, cuts, open }) => {
    const ends = [...new Set([...cuts, rows.length])]
      .filter((end) => end > 0)
      .sort((a, b) => a - b);
    const groups = ends.map((end, at) => ({ count: end - (ends[at - 1] ?? 0) }));
    const list = {
      widths: Uint8Array.from(rows, ([width]) => width),
      extras: Uint8Array.from(rows, ([, extra]) => extra),
      groups: grouped ? groups : [],
    };
    return { list, open, layout: new ListLayout(list, MEASURES, open, new Map()) };
  });

describe('ListLayout', () => {
  it('has every row and heading once, one below the other', () => {
    fc.assert(
      fc.property(anyList, ({ list, layout }) => {
        const items = layout.between(0, layout.height + 1);
        const rows = items.flatMap((item) => (item.kind === 'row' ? [item.row] : []));
        expect(rows).toEqual([...list.widths.keys()]);
        expect(items).toHaveLength(list.widths.length + list.groups.length);
        let below = 0;
        for (const { top, height } of items) {
          expect(top).toBe(below);
          below += height;
        }
        expect(layout.height).toBe(below);
      }),
    );
  });

  it('gives of a window exactly what it shows', () => {
    fc.assert(
      fc.property(
        anyList,
        fc.nat({ max: 9000 }),
        fc.integer({ min: 1, max: 900 }),
        ({ layout }, top, size) => {
          const shown = layout.between(top, top + size);
          const all = layout.between(0, layout.height + 1);
          const wanted = all.filter(
            (item) => item.top < top + size && item.top + item.height > top,
          );
          expect(shown).toEqual(expect.arrayContaining(wanted));
          expect(shown.length).toBeLessThanOrEqual(wanted.length + 1);
        },
      ),
    );
  });

  it('knows where each row stands, and gives an open one its own height', () => {
    fc.assert(
      fc.property(anyList, ({ layout, list, open }) => {
        for (const row of list.widths.keys()) {
          expect(layout.ofRow(row)).toMatchObject({ kind: 'row', row });
        }
        if (open !== null) expect(layout.ofRow(open.row).height).toBe(open.height);
      }),
    );
  });

  /** The heights of rows of these widths without anything besides the quote. */
  const heightsOf = (widths: readonly number[], known: ReadonlyMap<number, number>) => {
    const list = {
      widths: Uint8Array.from(widths),
      extras: new Uint8Array(widths.length),
      groups: [],
    };
    const layout = new ListLayout(list, MEASURES, null, known);
    return widths.map((_, row) => layout.ofRow(row).height);
  };
  const heightOf = (lines: number): number => MEASURES.frame + lines * MEASURES.line;

  it('shows no more than some lines of a closed quote, and at least one', () => {
    const lines = [1, 1, 2, LINES_MAX];
    expect(heightsOf([0, 20, 21, 255], new Map())).toEqual(lines.map(heightOf));
  });

  it('gives a row that has been measured the lines that it does take', () => {
    const lines = [1, 3, 2];
    expect(heightsOf([20, 70, 40], new Map([[1, 3]]))).toEqual(lines.map(heightOf));
  });
});
