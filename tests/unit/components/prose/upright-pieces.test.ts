import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uprightPieces } from '../../../../components/prose/upright-pieces.ts';

const upright = (text: string): readonly string[] =>
  uprightPieces(text).flatMap((piece) => (piece.isUpright ? [piece.text] : []));

describe('uprightPieces', () => {
  it.each([
    ['他们走了12天，过了3条河。', ['12', '3']],
    ['共 9 克，在A座。', ['9', 'A']],
    ['“5月4日”', ['5', '4']],
    ['07', ['07']],
  ])('stands short numbers and single capitals of %s upright', (text, expected) => {
    expect(upright(text)).toEqual(expected);
  });

  it.each([
    '2024年',
    '长3.5米',
    '第128页',
    '上午 10:30 开船',
    '卖到50%',
    'COVID-19来了',
    'in 12 days',
    '用USB线',
  ])('lays what is longer, or part of something longer, in %s on its side', (text) => {
    expect(upright(text)).toEqual([]);
  });

  it('gives the text again, in pieces that are not empty', () => {
    const anyText = fc
      .array(fc.constantFrom('船', '，', '1', '23', ' ', 'A', 'b', '.', '”'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = uprightPieces(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
