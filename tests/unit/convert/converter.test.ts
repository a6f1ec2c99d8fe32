import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalRange, reversed, spansOf } from '../../../lib/convert/alignment.ts';
import { loadConverter } from '../../../lib/convert/load-converter.ts';
import type { Direction } from '../../../lib/convert/locale.ts';
import { parseCustomWords } from '../../../lib/convert/own-words/custom-words.ts';
import { anyString } from '../../../scripts/fuzz/any-string.ts';
import { dictionaries } from './dictionaries/dictionaries.ts';

const DIRECTIONS: Direction[] = [
  { from: 's', to: 't' },
  { from: 's', to: 'twp' },
  { from: 'twp', to: 's' },
  { from: 'hkp', to: 's' },
  { from: 't', to: 'jp' },
  { from: 'jp', to: 's' },
];
/** The reader's own, of which some are longer than what they stand for, and some shorter. */
const { words } = parseCustomWords(
  's2t\t发\t髮髮\ns2t\t里一\t裏\ns2twp\t默\t𠮷\ntw2s\t滑\t鼠\nt2s\t預設值\t值\nt2jp\t芸\t藝術',
);
const converters = await Promise.all(
  DIRECTIONS.flatMap((direction) => [
    loadConverter(direction, dictionaries),
    loadConverter(direction, dictionaries, { words }),
  ]),
);
const converter = fc.constantFrom(...converters);

/** Any code units at all, and pieces of which the dictionaries have much to say. */
const PIECES =
  '头发 鼠标 默认 程序员 里 㓆 𪢮 𬸪 滑鼠 預設 預設值 殢 丽 ⼲ ⿰ ⿰亻尔 芸術 一只 只 ’ “'.split(
    ' ',
  );
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      anyString({ maxLength: 3 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

const RUNS = { seed: 6, numRuns: 400 };

describe('a conversion', () => {
  it('has spans that tile both texts', () => {
    fc.assert(
      fc.property(converter, text, (one, original) => {
        const { text: converted, alignment } = one.convert(original);
        const spans = spansOf(alignment, original.length);
        expect(spans.map(({ start, end }) => original.slice(start, end)).join('')).toBe(original);
        expect(spans.map(({ from, to }) => converted.slice(from, to)).join('')).toBe(converted);
        for (const { from, to, start, end, isWhole } of spans) {
          expect(end > start && to > from).toBe(true);
          if (!isWhole) expect(to - from).toBe(end - start);
        }
      }),
      RUNS,
    );
  });

  it('leads from any selection to the original passage, and back to all that was selected', () => {
    fc.assert(
      fc.property(converter, text, fc.nat(), fc.nat(), (one, original, a, b) => {
        const { text: converted, alignment } = one.convert(original);
        const [from, to] = [a % (converted.length + 1), b % (converted.length + 1)].sort(
          (x, y) => x - y,
        );
        if (from === undefined || to === undefined) return;
        const [start, end] = originalRange(alignment, from, to);
        expect(start >= 0 && start <= end && end <= original.length).toBe(true);
        if (from === to) return;
        const [low, high] = originalRange(reversed(alignment), start, end);
        expect(low <= from && to <= high).toBe(true);
      }),
      RUNS,
    );
  });

  it('of two blocks apart is that of both together, whatever their ends', () => {
    fc.assert(
      fc.property(converter, text, text, (one, first, second) => {
        const apart = [one.convert(first), one.convert(second)];
        const together = one.convert(`${first}\n${second}`);
        expect(together.text).toBe(apart.map((part) => part.text).join('\n'));
        expect(together.doubts.length).toBe(apart.flatMap((part) => part.doubts).length);
      }),
      RUNS,
    );
  });

  it('to simplified changes nothing more when it is done again', async () => {
    const simplify = await loadConverter({ from: 't', to: 's' }, dictionaries);
    // Not for every text: 乾乾 and the like leave a character that is one again beside another.
    for (const written of ['皇后在後面', '頭髮', '山谷裏的穀物', '乾隆的乾糧', '著名', '什麼']) {
      const once = simplify.convert(written).text;
      expect(simplify.convert(once).text).toBe(once);
    }
  });

  it('keeps a word whole that became another word, and characters apart', async () => {
    const convert = await loadConverter({ from: 's', to: 'twp' }, dictionaries);
    const original = '头发与默认值';
    const { text: converted, alignment } = convert.convert(original);
    expect(converted).toBe('頭髮與預設值');
    const originalOf = (from: number, to: number): string =>
      original.slice(...originalRange(alignment, from, to));
    expect(originalOf(1, 2)).toBe('发');
    expect(originalOf(3, 4)).toBe('默认');
    expect(originalOf(4, 6)).toBe('默认值');
    expect(originalOf(5, 6)).toBe('值');
  });

  it('reads radicals and compatibility forms as what they look like', async () => {
    const convert = await loadConverter({ from: 't', to: 's' }, dictionaries);
    const { text: plain, alignment } = convert.convert('\u2fba\uf902\uf914\u{2f800}頭');
    expect(plain).toBe('马车乐丽头');
    expect(originalRange(alignment, 3, 4)).toEqual([3, 5]);
  });
});
