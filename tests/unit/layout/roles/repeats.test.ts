import { describe, expect, it } from 'vitest';
import { repeatsOf } from '../../../../lib/layout/roles/repeats.ts';
import { REPEAT_MIN } from '../../../../lib/layout/thresholds.ts';
import { fullText, stripAt } from '../pieces.ts';

const passage = fullText(REPEAT_MIN + 4, 3);

describe('repeatsOf', () => {
  it('finds a passage of the text that stands apart again, however its lines and marks differ', () => {
    const text = stripAt(0, 0, [fullText(20), `${passage.slice(0, 6)}，${passage.slice(6)}。`]);
    const lines = [`“${passage.slice(0, 9)}`, `${passage.slice(9)}”`];
    const quote = stripAt(24, 0, lines, { size: 1.3 });
    expect([...repeatsOf([quote, text])]).toEqual([quote]);
  });

  it('takes text of the usual size for none, where sizes are known', () => {
    const text = stripAt(0, 0, [`${passage}${fullText(10, 5)}`]);
    expect(repeatsOf([text, stripAt(24, 0, [passage])]).size).toBe(0);
  });

  it('takes few words for no quote, for they may stand twice by chance', () => {
    const word = passage.slice(0, REPEAT_MIN - 1);
    const text = stripAt(0, 0, [`${word}${fullText(10, 5)}`]);
    expect(repeatsOf([text, stripAt(24, 0, [word], { size: 1.3 })]).size).toBe(0);
  });

  it('takes nothing for a quote of itself, nor two that are the same', () => {
    const a = stripAt(0, 0, [passage], { size: 1.3 });
    const b = stripAt(24, 0, [passage], { size: 1.3 });
    expect(repeatsOf([a, b]).size).toBe(0);
  });
});
