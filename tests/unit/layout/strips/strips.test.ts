import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../lib/layout/line.ts';
import { stripOf } from '../../../../lib/layout/strips/strip.ts';
import { leadingOf, stripsOf } from '../../../../lib/layout/strips/strips.ts';
import { EXACT, fullTexts, GRID, LEADING, lineAt, linesAt, rowLine } from '../pieces.ts';

const byPlace = (lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);

/** The number of lines in each strip. */
const sizes = (lines: readonly Line[]): number[] =>
  stripsOf(byPlace(lines), LEADING, EXACT).map((strip) => strip.lines.length);

describe('leadingOf', () => {
  it('is the step between aligned lines', () => {
    expect(leadingOf(linesAt(0, 0, fullTexts(6)), EXACT)).toBeCloseTo(LEADING);
  });

  it('is not led astray by another column that is not level', () => {
    const lines = [...linesAt(0, 0, fullTexts(6)), ...linesAt(24, 0.7, fullTexts(6))];
    expect(leadingOf(byPlace(lines), EXACT)).toBeCloseTo(LEADING);
  });

  it('is not doubled by indents, where paragraphs are short', () => {
    const paragraph = [`\u3000\u3000${fullTexts(1, 18)[0]}`, ...fullTexts(1)];
    const lines = linesAt(0, 0, [...paragraph, ...paragraph, ...paragraph]);
    expect(leadingOf(lines, EXACT)).toBeCloseTo(LEADING);
  });

  it('on the grid is the mean of one row and two', () => {
    const rows = [0, 1, 3, 4, 6, 7, 9];
    const lines = rows.map((row, index) => rowLine(0, row, fullTexts(7)[index] ?? ''));
    expect(leadingOf(lines, GRID) * GRID.emY).toBeCloseTo(1.5);
  });

  it('is of some use where no line stands below another', () => {
    expect(leadingOf([], EXACT)).toBeGreaterThan(1);
    expect(leadingOf([lineAt(0, 0, '渡口')], EXACT)).toBeGreaterThan(1);
  });
});

describe('stripsOf', () => {
  it('makes one strip of a column, with its indents', () => {
    const [first = '', ...rest] = fullTexts(6);
    expect(sizes(linesAt(0, 0, [`\u3000\u3000${first}`, ...rest]))).toEqual([6]);
  });

  it('makes one of each column', () => {
    expect(sizes([...linesAt(0, 0, fullTexts(6)), ...linesAt(24, 0, fullTexts(5))])).toEqual([
      6, 5,
    ]);
  });

  it('ends one where a picture stands', () => {
    expect(sizes([...linesAt(0, 0, fullTexts(4)), ...linesAt(0, 20, fullTexts(3))])).toEqual([
      4, 3,
    ]);
  });

  it('ends one where the size changes', () => {
    const title = linesAt(0, 0, ['渡口的早晨'], { size: 2 });
    expect(sizes([...title, ...linesAt(0, 3, fullTexts(4))])).toEqual([1, 4]);
  });

  it('keeps lines that are centred on one axis together', () => {
    expect(sizes([lineAt(7, 0, '渡口'), lineAt(4, LEADING, '渡口的早晨与黄昏')])).toEqual([2]);
  });

  it('puts each line in one strip', () => {
    const lines = byPlace([
      ...linesAt(0, 0, fullTexts(6)),
      lineAt(10, 11, '渡口'),
      ...linesAt(24, 3, fullTexts(6)),
    ]);
    const found = stripsOf(lines, LEADING, EXACT).flatMap((strip) => strip.lines);
    expect(found).toHaveLength(lines.length);
    expect(new Set(found)).toEqual(new Set(lines));
  });
});

describe('the margins of a strip', () => {
  it('on the left is where lines begin that are not indented', () => {
    const [first = '', ...rest] = fullTexts(6);
    const strip = stripOf(linesAt(4, 0, [`\u3000\u3000${first}`, ...rest]), LEADING, EXACT);
    expect(strip.left).toBeCloseTo(4);
  });

  it('on the right is where full lines end, not where one hangs out', () => {
    const lines = [
      ...linesAt(0, 0, fullTexts(6)),
      lineAt(0, 6 * LEADING, fullTexts(1, 21)[0] ?? ''),
    ];
    expect(stripOf(lines, LEADING, EXACT).right).toBeCloseTo(20);
  });

  it('has the size and the length of its text', () => {
    const strip = stripOf(linesAt(0, 0, ['渡口', '早晨'], { size: 2 }), LEADING, EXACT);
    expect(strip).toMatchObject({ size: 2, length: 4 });
  });
});
