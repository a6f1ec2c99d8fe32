import { describe, expect, it } from 'vitest';
import { spansOf } from '../../../lib/convert/alignment.ts';
import { formatCustomWords, parseCustomWords } from '../../../lib/convert/custom-words.ts';
import { loadConverter } from '../../../lib/convert/load-converter.ts';

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
    const convert = await loadConverter({ from: 's', to: 'twp' }, { words });
    const { text, alignment } = convert.convert(original);
    expect(text).toBe('用鼠标器的發現𠮷');
    const whole = spansOf(alignment, original.length).filter(({ isWhole }) => isWhole);
    expect(whole.map(({ start, end }) => original.slice(start, end))).toEqual(['鼠标']);
    expect(whole.map(({ from, to }) => text.slice(from, to))).toEqual(['鼠标器']);
  });

  it('leave doubts where they stand', async () => {
    const { words } = parseCustomWords('s2t\t中\tmiddle');
    const convert = await loadConverter({ from: 's', to: 't' }, { words });
    const { text, doubts } = convert.convert('中，后');
    expect(doubts.map(({ from, to, start }) => [text.slice(from, to), start])).toEqual([['後', 2]]);
  });
});
