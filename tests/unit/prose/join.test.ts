import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JoinStyle, joinLines, type Part } from '../../../lib/prose/join.ts';

/** Knows no word, or just those given. */
const knowing = (...words: readonly string[]): JoinStyle => ({
  knows: (word) => words.includes(word),
});

/** Each text as a line and a run of its own. */
const linesOf = (texts: readonly string[]): Part[][] =>
  texts.map((text, run) => [{ run, text, start: 0, end: text.length, spaced: false }]);

const join = (texts: readonly string[], ...known: readonly string[]): string =>
  joinLines(linesOf(texts), knowing(...known)).text;

describe('joining by script', () => {
  it.each([
    ['nothing between Chinese', ['天还没有', '亮。'], '天还没有亮。'],
    ['nothing after a full-width mark', ['天亮了，', '灯灭了'], '天亮了，灯灭了'],
    ['nothing between quotation marks and Chinese', ['他说', '“好”', '就走了'], '他说“好”就走了'],
    ['nothing between Japanese', ['川のほと', 'りに'], '川のほとりに'],
    ['nothing between Chinese and a word', ['他用了', 'Wi-Fi', '上网'], '他用了Wi-Fi上网'],
    ['a space between words', ['the ferry', 'was late'], 'the ferry was late'],
    ['a space after an English mark', ['He left.', 'She stayed'], 'He left. She stayed'],
    ['a space between Korean words', ['강가의 작은', '나루터에는'], '강가의 작은 나루터에는'],
    ['a space between figures', ['in 1964', '37 bridges'], 'in 1964 37 bridges'],
  ])('%s', (_, lines, text) => {
    expect(join(lines)).toBe(text);
  });

  it('keeps pairs of surrogates whole and tight', () => {
    expect(join(['𠀀𠀁', '𠀂'])).toBe('𠀀𠀁𠀂');
    expect(join(['the', '𠀂'])).toBe('the𠀂');
  });

  it('takes white space at either end of a line for none, and within it for one space', () => {
    expect(join(['  the   old ', '  ferry '])).toBe('the old ferry');
    expect(join(['天还  没有', '亮'])).toBe('天还 没有亮');
  });

  it('passes empty lines over', () => {
    expect(join(['天还', '', '  ', '没有'])).toBe('天还没有');
  });
});

describe('a hyphen at the end of a line', () => {
  it.each([
    ['goes where it split a word', ['com-', 'plete'], 'complete'],
    ['stays in a name', ['El-', 'Wadi'], 'El-Wadi'],
    ['stays between figures', ['30-', '40 boats'], '30-40 boats'],
    ['stays where figures are counted', ['a 40-', 'year lease'], 'a 40-year lease'],
    ['is no hyphen after a space', ['the ferry -', 'late again'], 'the ferry - late again'],
    ['goes if soft', ['com\u00ad', 'plete'], 'complete'],
  ])('%s', (_, lines, text) => {
    expect(join(lines)).toBe(text);
  });

  it('stays where the page knows the compound, and goes where it knows the word', () => {
    expect(join(['well-', 'known'], 'well-known')).toBe('well-known');
    expect(join(['well-', 'known'], 'well-known', 'wellknown')).toBe('wellknown');
  });
});

describe('parts of a line', () => {
  it('are spaced as the line says', () => {
    const part = (run: number, text: string, spaced: boolean): Part => ({
      run,
      text,
      start: 0,
      end: text.length,
      spaced,
    });
    const line = [part(0, 'C', false), part(1, 'ommunity', false), part(2, 'first', true)];
    expect(joinLines([line], knowing()).text).toBe('Community first');
  });

  it('are no more than their range of the run', () => {
    const part: Part = { run: 3, text: '左栏  右栏', start: 4, end: 6, spaced: false };
    expect(joinLines([[part]], knowing())).toEqual({
      text: '右栏',
      spans: [{ from: 0, to: 2, run: 3, start: 4 }],
      lineStarts: [0],
    });
  });
});

it('says where each line begins', () => {
  const { text, lineStarts } = joinLines(linesOf(['the old', 'fer-', 'ry', '渡口']), knowing());
  expect(lineStarts.map((at) => text.slice(at))).toEqual([
    'the old ferry渡口',
    'ferry渡口',
    'ry渡口',
    '渡口',
  ]);
});

describe('spans', () => {
  const anyLines = fc.array(
    fc.string({
      unit: fc.constantFrom('渡', '口', '𠀀', 'a', 'B', '7', ' ', '-', '，', '“', '강'),
    }),
    { maxLength: 8 },
  );

  it('tile the text but for spaces that joining set, in order', () => {
    fc.assert(
      fc.property(anyLines, (texts) => {
        const { text, spans } = joinLines(linesOf(texts), knowing());
        let at = 0;
        for (const span of spans) {
          expect(span.to).toBeGreaterThan(span.from);
          expect(text.slice(at, span.from).trim()).toBe('');
          const source = texts[span.run]?.slice(span.start, span.start + span.to - span.from);
          expect(text.slice(span.from, span.to)).toBe(source);
          at = span.to;
        }
        expect(text.slice(at)).toBe('');
      }),
    );
  });

  it('lose nothing visible but hyphens at the ends of lines', () => {
    const visible = (text: string): string => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(anyLines, (texts) => {
        const { text } = joinLines(linesOf(texts), knowing());
        const whole = texts.join('');
        expect(visible(text).replaceAll('-', '')).toBe(visible(whole).replaceAll('-', ''));
        const inner = texts.map((line) => line.trimEnd().replace(/-$/u, '')).join('');
        const hyphens = (from: string): number => from.split('-').length - 1;
        expect(hyphens(text)).toBeGreaterThanOrEqual(hyphens(inner));
        expect(hyphens(text)).toBeLessThanOrEqual(hyphens(whole));
      }),
    );
  });
});
