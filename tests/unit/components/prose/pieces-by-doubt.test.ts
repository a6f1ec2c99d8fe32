import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesByDoubt } from '../../../../components/prose/pieces-by-doubt.ts';
import type { Doubt } from '../../../../lib/model/block.ts';

describe('piecesByDoubt', () => {
  it('marks two characters on either side', () => {
    expect(piecesByDoubt('一二三四五六七八', [{ at: 4, reason: 'jump' }])).toEqual([
      { text: '一二', reason: null },
      { text: '三四五六', reason: 'jump' },
      { text: '七八', reason: null },
    ]);
  });

  it('marks words whole', () => {
    const [, marked] = piecesByDoubt('the old ferryman waits', [{ at: 8, reason: 'join' }]);
    expect(marked).toEqual({ text: 'old ferryman', reason: 'join' });
  });

  it('marks the beginning of a block whose place is doubtful', () => {
    expect(piecesByDoubt('一二三四', [{ at: 0, reason: 'order' }])[0]).toEqual({
      text: '一二',
      reason: 'order',
    });
  });

  it('gives the text back, whatever the doubts, and breaks no character', () => {
    const doubt: fc.Arbitrary<Doubt> = fc.record({
      at: fc.integer({ min: 0, max: 60 }),
      reason: fc.constantFrom('order' as const, 'join' as const, 'jump' as const),
    });
    const text = fc.string({
      unit: fc.constantFrom('字', '，', 'a', ' ', '𠮷', '9'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.array(doubt, { maxLength: 5 }), (whole, doubts) => {
        const pieces = piecesByDoubt(whole, doubts);
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        for (const piece of pieces) expect(piece.text.isWellFormed()).toBe(true);
      }),
    );
  });
});
