import { describe, expect, it } from 'vitest';
import { cutStrips } from '../../../../lib/layout/strips/cuts.ts';
import { type Strip, stripOf } from '../../../../lib/layout/strips/strip.ts';
import { EXACT, fullText, fullTexts, GRID, LEADING, lineAt, linesAt, rowLine } from '../pieces.ts';

const textsOf = (strips: readonly Strip[]): string[][] =>
  strips.map((strip) => strip.lines.map((line) => line.text));

const sizes = (strips: readonly Strip[]): number[] =>
  cutStrips(strips, LEADING, EXACT).map((strip) => strip.lines.length);

describe('cutStrips', () => {
  it('leaves a plain column whole', () => {
    expect(sizes([stripOf(linesAt(0, 0, fullTexts(8)), LEADING, EXACT)])).toEqual([8]);
  });

  it('cuts at a gap that the strip itself shows', () => {
    const lines = [...linesAt(0, 0, fullTexts(5)), ...linesAt(0, 5.6 * LEADING, fullTexts(4))];
    expect(sizes([stripOf(lines, LEADING, EXACT)])).toEqual([5, 4]);
  });

  it('cuts around the byline of a head', () => {
    const lines = linesAt(0, 0, ['渡口的早晨', '文/周小满', ...fullTexts(5)]);
    expect(sizes([stripOf(lines, LEADING, EXACT)])).toEqual([1, 1, 5]);
  });

  it('does not cut at words of a byline within the text', () => {
    const lines = linesAt(0, 0, [...fullTexts(5), '文/周小满', ...fullTexts(2)]);
    expect(sizes([stripOf(lines, LEADING, EXACT)])).toEqual([8]);
  });

  it('cuts around a line that reaches into the next column', () => {
    const left = [
      ...linesAt(0, 0, fullTexts(5)),
      lineAt(0, 5 * LEADING, `${fullText(30)}。`),
      ...linesAt(0, 6 * LEADING, fullTexts(5)),
    ];
    const right = linesAt(24, 8 * LEADING, fullTexts(6));
    const strips = [left, right].map((lines) => stripOf(lines, LEADING, EXACT));
    expect(sizes(strips)).toEqual([5, 1, 5, 6]);
  });

  it('cuts around lines that are set in by the padding of a box', () => {
    const lines = [
      ...linesAt(0, 0, fullTexts(5)),
      ...linesAt(1, 5 * LEADING, fullTexts(3, 18)),
      ...linesAt(0, 8 * LEADING, fullTexts(5)),
    ];
    expect(sizes([stripOf(lines, LEADING, EXACT)])).toEqual([5, 3, 5]);
  });

  it('cuts below a head that the column beside begins level with the end of', () => {
    const head = rowLine(0, 0, '渡口的早晨和黄昏');
    const left = [head, ...fullTexts(5).map((text, index) => rowLine(0, index + 2, text))];
    const right = fullTexts(5).map((text, index) => rowLine(24, index + 2, text));
    const strips = [left, right].map((lines) => stripOf(lines, 2 / GRID.emY, GRID));
    const [first] = textsOf(cutStrips(strips, 2 / GRID.emY, GRID));
    expect(first).toEqual(['渡口的早晨和黄昏']);
  });

  it('cuts below a caption that the text runs on under', () => {
    const above = stripOf(linesAt(0, 0, fullTexts(6)), LEADING, EXACT);
    const below = stripOf(
      linesAt(0, 24, [
        '渡口的老船，摄于去年冬天。',
        '\u3000\u3000灯灭了，人也散了。',
        ...fullTexts(4),
      ]),
      LEADING,
      EXACT,
    );
    const isCaption = ([first]: readonly string[]): boolean =>
      first === '渡口的老船，摄于去年冬天。';
    const done = stripOf(linesAt(0, 0, [...fullTexts(5), '灯灭了。']), LEADING, EXACT);
    const alone = textsOf(cutStrips([done, below], LEADING, EXACT)).find(isCaption);
    expect(alone).toHaveLength(1);
    const unfinished = textsOf(cutStrips([above, below], LEADING, EXACT)).find(isCaption);
    expect(unfinished).toHaveLength(6);
  });

  it('loses no line and keeps their order', () => {
    const lines = linesAt(0, 0, ['渡口的早晨', '文/周小满', ...fullTexts(5)]);
    const cut = cutStrips([stripOf(lines, LEADING, EXACT)], LEADING, EXACT);
    expect(cut.flatMap((strip) => strip.lines)).toEqual(lines);
  });
});
