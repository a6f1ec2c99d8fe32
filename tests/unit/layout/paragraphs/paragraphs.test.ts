import { describe, expect, it } from 'vitest';
import { isCentred } from '../../../../lib/layout/paragraphs/flow-line.ts';
import {
  type ParagraphStyle,
  paragraphStyle,
} from '../../../../lib/layout/paragraphs/paragraph-style.ts';
import { paragraphsOf } from '../../../../lib/layout/paragraphs/paragraphs.ts';
import type { Strip } from '../../../../lib/layout/strips/strip.ts';
import { stripOf } from '../../../../lib/layout/strips/strip.ts';
import {
  EXACT,
  fullText,
  fullTexts,
  GRID,
  LEADING,
  lineAt,
  linesAt,
  rowLine,
  stripAt,
} from '../pieces.ts';

const IN = '\u3000\u3000';

/** How many lines each paragraph has. */
const sizes = (strips: readonly Strip[], style: ParagraphStyle): number[] =>
  paragraphsOf(
    strips.map((strip) => ({ strip, column: strip })),
    style,
    LEADING,
  ).map((paragraph) => paragraph.lines.length);

const full = fullTexts(9);
const [a = '', b = '', c = '', d = ''] = full;
/** A full line that ends a sentence. */
const ended = (text: string): string => `${text.slice(0, -1)}。`;

describe('paragraphStyle', () => {
  it('is by indent, by space or neither', () => {
    const indented = stripAt(0, 0, [
      `${IN}${fullText(18)}`,
      a,
      '灯灭了。',
      `${IN}${fullText(18)}`,
      b,
      c,
    ]);
    expect(paragraphStyle([indented])).toBe('indent');
    const upper = linesAt(0, 0, [a, b, c, '灯灭了。']);
    const lower = linesAt(0, 5 * LEADING, [a, b, c, d]);
    expect(paragraphStyle([stripOf([...upper, ...lower], LEADING, EXACT)])).toBe('space');
    expect(paragraphStyle([stripAt(0, 0, [a, b, '灯灭了。', c, d])])).toBe('plain');
    expect(paragraphStyle([])).toBe('plain');
  });
});

describe('paragraphs within a column', () => {
  it('begin with an indent', () => {
    const strip = stripAt(0, 0, [a, b, ended(c), `${IN}${fullText(18)}`, d]);
    expect(sizes([strip], 'indent')).toEqual([3, 2]);
  });

  it('begin with an indent also after a full line', () => {
    const strip = stripAt(0, 0, [a, b, c, `${IN}${fullText(18)}`, d]);
    expect(sizes([strip], 'indent')).toEqual([3, 2]);
  });

  it('do not begin at the end of a sentence alone', () => {
    expect(sizes([stripAt(0, 0, [a, ended(b), c, d])], 'indent')).toEqual([4]);
    expect(sizes([stripAt(0, 0, [a, ended(b), c, d])], 'plain')).toEqual([4]);
  });

  it('begin after a short last line where nothing is set in', () => {
    expect(sizes([stripAt(0, 0, [a, b, '灯灭了。', c, d])], 'plain')).toEqual([3, 2]);
  });

  it('do not begin after a line that is short by one mark', () => {
    expect(sizes([stripAt(0, 0, [a, `${fullText(18)}。`, c, d])], 'plain')).toEqual([4]);
  });

  it('begin below a space', () => {
    const lines = [...linesAt(0, 0, [a, ended(b)]), ...linesAt(0, 2.6 * LEADING, [c, d])];
    expect(sizes([stripOf(lines, LEADING, EXACT)], 'space')).toEqual([2, 2]);
  });

  it('begin with no closing mark and, without a sign, no small letter', () => {
    const closing = stripAt(0, 0, [a, '灯灭了', `，${fullText(18)}`, c]);
    expect(sizes([closing], 'plain')).toEqual([4]);
    const low = stripAt(0, 0, [
      'the kiln stands where the road gives out',
      'and nobody had',
      'lit it for forty years before the flood',
    ]);
    expect(sizes([low], 'plain')).toEqual([3]);
  });

  it('begin with an opening mark after a line that had room for it', () => {
    const strip = stripAt(0, 0, [a, '灯灭了。', `“${fullText(19)}`, c]);
    expect(sizes([strip], 'plain')).toEqual([2, 2]);
  });

  it('hold a heading that was broken by its sense, above a full line', () => {
    const heading = ['捞纸的人', '听得见水的深浅'];
    const strip = stripAt(0, 0, [a, '灯灭了。', ...heading, `${IN}${fullText(18)}`, c]);
    expect(sizes([strip], 'indent')).toEqual([2, 2, 2]);
  });

  it('of the grid do not begin in a full line that is broken off, whatever its row', () => {
    const rows = [0, 1, 2, 3, 5, 6, 7, 8];
    const lines = rows.map((row, index) => rowLine(0, row, fullTexts(8)[index] ?? ''));
    expect(sizes([stripOf(lines, 1 / GRID.emY, GRID)], 'space')).toEqual([8]);
  });

  it('of the grid hold a quote on one axis, larger than the text', () => {
    const quote = [rowLine(2, 20, '河上的灯是点给人看的'), rowLine(9, 22, '不是河')];
    const column = [...Array.from({ length: 8 }, (_, row) => rowLine(0, row, fullText(20)))];
    const strip = stripOf([...column, ...quote], 1 / GRID.emY, GRID);
    expect(sizes([strip], 'indent').at(-1)).toBe(2);
  });

  it('do not go on under a list item that was not full', () => {
    const strip = stripAt(0, 0, [`● ${fullText(5)}`, `${IN}${fullText(18)}`, a]);
    expect(sizes([strip], 'indent')).toEqual([1, 2]);
  });

  it('hold what hangs under a list mark', () => {
    const strip = stripAt(0, 0, [
      `● ${fullText(19)}`,
      `\u3000${fullText(18, 1)}`,
      '\u3000灯灭了。',
    ]);
    expect(sizes([strip], 'plain')).toEqual([3]);
  });
});

describe('paragraphs across columns', () => {
  const left = stripAt(0, 0, [`${IN}${fullText(18)}`, a, b]);

  it('go on where the next column begins flush', () => {
    expect(sizes([left, stripAt(24, 0, [c, d, '灯灭了。'])], 'indent')).toEqual([6]);
  });

  it('end where the next column begins with an indent', () => {
    const right = stripAt(24, 0, [`${IN}${fullText(18)}`, d, '灯灭了。', a]);
    const done = stripAt(0, 0, [`${IN}${fullText(18)}`, a, ended(b)]);
    expect(sizes([done, right], 'indent')[0]).toBe(3);
  });

  it('are doubtful where a sentence ends with the column and nothing is set in', () => {
    const done = stripAt(0, 0, [a, b, ended(c)]);
    const strips = [done, stripAt(24, 0, [d, a, b])];
    const [paragraph, ...others] = paragraphsOf(
      strips.map((strip) => ({ strip, column: strip })),
      'plain',
      LEADING,
    );
    expect(others).toEqual([]);
    expect(paragraph?.doubts).toEqual([{ line: 3, reason: 'jump' }]);
  });
});

it('each line is in one paragraph, in order', () => {
  const strips = [stripAt(0, 0, full), stripAt(24, 0, [`${IN}${a}`, b, '灯灭了。', c])];
  const found = paragraphsOf(
    strips.map((strip) => ({ strip, column: strip })),
    'indent',
    LEADING,
  ).flatMap((paragraph) => paragraph.lines.map(({ line }) => line));
  expect(found).toEqual(strips.flatMap((strip) => strip.lines));
});

describe('isCentred', () => {
  const strip = stripAt(0, 0, full);
  const flow = (left: number, text: string) => ({
    line: lineAt(left, 0, text),
    strip,
    column: strip,
    index: 0,
    step: 1,
  });

  it('stands in from both margins by as much', () => {
    expect(isCentred(flow(7, '渡口的早晨'.slice(0, 5)))).toBe(false);
    expect(isCentred(flow(7.5, '渡口的早晨'))).toBe(true);
    expect(isCentred(flow(0, '渡口的早晨'))).toBe(false);
    expect(isCentred(flow(0, a))).toBe(false);
  });
});
