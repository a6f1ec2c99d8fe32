import { describe, expect, it } from 'vitest';
import { originalRange, spansOf } from '../../../../lib/convert/alignment.ts';
import { loadConverter } from '../../../../lib/convert/load-converter.ts';
import {
  formatCustomWords,
  parseCustomWords,
} from '../../../../lib/convert/own-words/custom-words.ts';
import { dictionaries } from '../dictionaries/dictionaries.ts';

describe('custom words', () => {
  it('are read from text, and written as they were read', () => {
    const text = 's2twp\t发布\t發表\ntw2s\t土豆\t花生\n';
    const { words, faults } = parseCustomWords(`\ufeff# mine\r\n\r\n${text}`);
    expect(faults).toEqual([]);
    expect(words).toEqual([
      { direction: { from: 's', to: 'twp' }, from: '发布', to: '發表' },
      { direction: { from: 'tw', to: 's' }, from: '土豆', to: '花生' },
    ]);
    expect(formatCustomWords(words)).toBe(text);
  });

  it.each([
    ['s2t\t发', 'shape'],
    ['s2t\t发\t發\tx', 'shape'],
    ['s2x\t发\t發', 'direction'],
    ['s2s\t发\t發', 'direction'],
    ['s2t2s\t发\t發', 'direction'],
    ['s2t\t\t發', 'empty'],
    ['s2t\t发\t ', 'empty'],
    [`s2t\t${'发'.repeat(31)}\t發`, 'long'],
    ['s2t\t\ud842\t發', 'character'],
    ['s2t\ta\u0007\t發', 'character'],
  ])('%j has a fault: %s', (line, fault) => {
    const { words, faults } = parseCustomWords(`s2t\t台\t臺\n${line}`);
    expect(words).toHaveLength(1);
    expect(faults).toEqual([{ line: 2, fault }]);
  });

  it('may not contradict each other', () => {
    const { words, faults } = parseCustomWords('s2t\t发\t發\ns2t\t发\t髮\ns2t\t发\t發');
    expect(words).toHaveLength(1);
    expect(faults).toEqual([{ line: 2, fault: 'twice' }]);
  });

  it('go before the dictionaries, only in their direction, and are not converted again', async () => {
    const { words } = parseCustomWords('s2twp\t鼠标\t鼠标器\ntw2s\t发\t髪');
    const original = '用鼠标的发现𠮷';
    const convert = await loadConverter({ from: 's', to: 'twp' }, dictionaries, { words });
    const { text, alignment } = convert.convert(original);
    expect(text).toBe('用鼠标器的發現𠮷');
    const whole = spansOf(alignment, original.length).filter(({ isWhole }) => isWhole);
    expect(whole.map(({ start, end }) => original.slice(start, end))).toEqual(['鼠标']);
    expect(whole.map(({ from, to }) => text.slice(from, to))).toEqual(['鼠标器']);
  });

  it('leave doubts where they stand', async () => {
    const { words } = parseCustomWords('s2t\t中\tmiddle');
    const convert = await loadConverter({ from: 's', to: 't' }, dictionaries, { words });
    const { text, doubts } = convert.convert('中，后');
    expect(doubts.map(({ from, to, start }) => [text.slice(from, to), start])).toEqual([['後', 2]]);
  });
});

describe('a custom word of one character', () => {
  const convertWith = async (text: string, from: 's' | 'tw', to: 's' | 'twp' | 'hk' | 't') =>
    loadConverter({ from, to }, dictionaries, { words: parseCustomWords(text).words });

  it('counts only where no phrase decides', async () => {
    const convert = await convertWith('s2twp\t发\t髮', 's', 'twp');
    expect(convert.convert('头发发白，发展的发').text).toBe('頭髮發白，發展的髮');
  });

  it('is known as the reader’s choice', async () => {
    const convert = await convertWith('s2t\t后\t后', 's', 't');
    const { text, doubts } = convert.convert('后与发');
    expect(text).toBe('后與發');
    expect(doubts.map(({ isChosen }) => isChosen)).toEqual([true, false]);
  });

  it('may be longer, and keeps its place', async () => {
    const convert = await convertWith('s2t\t发\t發（fā）', 's', 't');
    const original = '与发同';
    const { text, alignment } = convert.convert(original);
    expect(text).toBe('與發（fā）同');
    expect(originalRange(alignment, 2, 3)).toEqual([1, 2]);
    expect(originalRange(alignment, 6, 7)).toEqual([2, 3]);
  });

  it('leaves what a phrase of a later step decides', async () => {
    const convert = await convertWith('tw2s\t乾\t干', 'tw', 's');
    expect(convert.convert('乾隆與李乾').text).toBe('乾隆与李干');
  });
});

describe('a custom word to OpenCC’s standard', () => {
  it('counts for every place, in the place’s characters', async () => {
    const { words } = parseCustomWords('s2t\t里老师\t裏老師\ns2t\t发\t髮\ns2hk\t里老师\t里老師');
    const [taiwan, hongKong] = await Promise.all([
      loadConverter({ from: 's', to: 'twp' }, dictionaries, { words }),
      loadConverter({ from: 's', to: 'hk' }, dictionaries, { words }),
    ]);
    expect(taiwan.convert('里老师的发').text).toBe('裡老師的髮');
    expect(hongKong.convert('里老师的发').text).toBe('里老師的髮');
  });

  it('and from it, for the text of every place', async () => {
    const { words } = parseCustomWords('t2s\t鍾生\t锺生');
    const convert = await loadConverter({ from: 'hk', to: 's' }, dictionaries, { words });
    expect(convert.convert('鍾生').text).toBe('锺生');
  });
});
