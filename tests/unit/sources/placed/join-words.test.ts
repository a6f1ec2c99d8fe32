import { describe, expect, it } from 'vitest';
import type { Word } from '../../../../lib/sources/letters/glyph.ts';
import { joinWords } from '../../../../lib/sources/placed/join-words.ts';

const word = (text: string, left: number, top: number, em = 0.02): Word => ({
  text,
  box: { left, top, right: left + text.length * em, bottom: top + 0.02 },
});

const texts = (words: readonly Word[]): string[] => joinWords(words).map(({ text }) => text);

describe('joinWords', () => {
  it('puts words on one baseline together, with spaces where a script has them', () => {
    expect(
      texts([
        word('the', 0.1, 0.1, 0.01),
        word('lamp', 0.135, 0.1, 0.01),
        word('渡口', 0.1, 0.2),
        word('的灯', 0.16, 0.2),
      ]),
    ).toEqual(['the lamp', '渡口的灯']);
  });

  it('ends a line at a gutter and at a new baseline', () => {
    expect(
      texts([word('渡口', 0.1, 0.1), word('的灯', 0.4, 0.1), word('亮着', 0.1, 0.13)]),
    ).toEqual(['渡口', '的灯', '亮着']);
  });
});
