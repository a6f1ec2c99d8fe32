import { describe, expect, it } from 'vitest';
import { loadConverter } from '../../../../lib/convert/load-converter.ts';
import type { Direction } from '../../../../lib/convert/locale.ts';
import { choiceWord } from '../../../../lib/convert/own-words/choose-word.ts';
import { dictionaries } from '../dictionaries/dictionaries.ts';

/** The text after the reader has chosen `wanted` at its first doubt. */
async function chosen(
  direction: Direction,
  original: string,
  wanted: string,
  extent: 'character' | 'before' | 'after',
  then = direction,
): Promise<string | null> {
  const { doubts } = (await loadConverter(direction, dictionaries)).convert(original);
  const [doubt] = doubts;
  const choice = doubt?.choices.find(({ text }) => text === wanted);
  if (doubt === undefined || choice === undefined) return null;
  const word = choiceWord(direction, original, doubt, choice, extent);
  const words = word === null ? [] : [word];
  return (await loadConverter(then, dictionaries, { words })).convert(original).text;
}

describe('a choice', () => {
  it('is for the character wherever no phrase decides', async () => {
    const direction = { from: 's', to: 'tw' } as const;
    expect(await chosen(direction, '懂钟，听钟，钟表', '鐘', 'character')).toBe('懂鐘，聽鐘，鐘錶');
  });

  it('or only beside the character that it stands beside', async () => {
    const direction = { from: 's', to: 't' } as const;
    expect(await chosen(direction, '的发，发', '髮', 'before')).toBe('的髮，發');
    expect(await chosen(direction, '发长，发', '髮', 'after')).toBe('髮長，發');
    expect(await chosen(direction, '，发', '髮', 'before')).toBe('，發');
  });

  it('made for one place counts for the others', async () => {
    const [taiwan, hongKong] = [
      { from: 's', to: 'twp' },
      { from: 's', to: 'hk' },
    ] as const;
    expect(await chosen(taiwan, '3 里，里', '里', 'character', hongKong)).toBe('3 里，里');
    expect(
      await chosen({ from: 'tw', to: 's' }, '李乾', '乾', 'character', { from: 'hk', to: 's' }),
    ).toBe('李乾');
  });
});
